// Doing something as the chosen citizen. Every wait shows itself, every refusal is said in the server's words.

import { api } from './api.js';
import { byId, el } from './dom.js';
import { t } from './i18n.js';
import { model } from './model.js';

const WAIT_SHOWN_AFTER_MILLIS = 300;
const NOTE_MILLIS = 6000;

let refresh = () => {};

/** What to fetch when the live feed is down and can't bring the citizen's own message back. */
export const refreshBy = (fetchChat) => (refresh = fetchChat);

/** @returns true when the simulator took it */
export async function act(what) {
  return attempt(() => api.act(model.citizen, what));
}

export async function attempt(work) {
  const shown = setTimeout(() => waiting(true), WAIT_SHOWN_AFTER_MILLIS);
  try {
    await work();
    if (!model.connected) await refresh();
    return true;
  } catch (problem) {
    notify(problem.status ? t('refused', { why: problem.message }) : t('unreachable'), true);
    return false;
  } finally {
    clearTimeout(shown);
    waiting(false);
  }
}

function waiting(now) {
  byId('waiting').hidden = !now;
}

/** A short note over the phone; a problem stays until it is closed. */
export function notify(text, problem = false) {
  const note = el(`p.note${problem ? '.problem' : ''}`, { role: problem ? 'alert' : 'status' }, text);
  if (problem) note.append(el('button', { type: 'button', 'aria-label': t('close'), on: { click: () => note.remove() } }, '✕'));
  else setTimeout(() => note.remove(), NOTE_MILLIS);
  byId('notes').replaceChildren(note);
}
