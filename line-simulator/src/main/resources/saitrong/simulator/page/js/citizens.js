// Whose phone this is. Each browser tab remembers its own citizen, so two tabs can be two people.

import { act, attempt } from './acting.js';
import { api } from './api.js';
import { byId, el } from './dom.js';
import { language, t } from './i18n.js';
import { keyed } from './keyed.js';
import { changed, citizen, memory, model, on } from './model.js';
import { initial } from './names.js';
import { takeIn } from './chat.js';
import { closePanel } from './panel.js';

export function startCitizens() {
  byId('new-citizen').addEventListener('submit', (event) => add(event, byId('new-name')));
  byId('first-citizen').addEventListener('submit', (event) => add(event, byId('first-name')));
  byId('follow').addEventListener('click', () => act({ act: 'follow' }));
  byId('unblock').addEventListener('click', () => act({ act: 'unblock' }));
  ['state', 'citizen', 'language'].forEach((part) => on(part, show));
  show();
}

/** The citizen of this tab, else the first one. */
export function chooseRemembered() {
  const known = model.state.citizens;
  const remembered = memory.get('sessionStorage', 'citizen');
  return (known.find((one) => one.id === (model.citizen ?? remembered)) ?? known[0])?.id ?? null;
}

export async function become(id) {
  model.citizen = id;
  memory.set('sessionStorage', 'citizen', id);
  takeIn([], true);
  changed('citizen');
  await attempt(loadChat);
}

/**
 * Another citizen may have been chosen while the answer was under way. Or something was said, which that answer may lack: then it
 * is asked for again, or the page would forget what the live feed brought.
 */
export async function loadChat() {
  const id = model.citizen;
  if (!id) return;
  const heard = model.heard;
  const chat = await api.chat(id);
  if (id !== model.citizen) return;
  if (heard !== model.heard) return loadChat();
  takeIn(chat, true);
}

async function add(event, input) {
  event.preventDefault();
  const name = input.value.trim();
  if (!name) return;
  await attempt(async () => {
    const added = await api.addCitizen(name);
    input.value = '';
    model.state = await api.state();
    changed('state');
    await become(added.id);
    closePanel();
  });
}

function show() {
  const all = model.state?.citizens ?? [];
  keyed(byId('citizens'), all.map((one) => ({
    key: one.id,
    sign: JSON.stringify([one.name, one.following, one.blocked, unread(one), one.id === model.citizen, language()]),
    build: () => card(one),
  })));
  const others = all.reduce((sum, one) => sum + unread(one), 0);
  byId('others-unread').textContent = others || '';
  byId('others-unread').hidden = !others;
  byId('first-citizen').hidden = !model.state || all.length > 0;
  if (!byId('first-name').value) byId('first-name').value = t('firstName');
  byId('acting-as').textContent = citizen() ? t('actingAs', { name: citizen().name }) : t(model.state ? 'nobodyYet' : 'connecting');
}

const unread = (one) => (one.id === model.citizen ? 0 : one.unread ?? 0);

function card(one) {
  const chosen = one.id === model.citizen;
  const choose = el('button.citizen-choice', { type: 'button', 'aria-pressed': chosen, on: { click: () => (become(one.id), closePanel()) } },
    el('span.avatar', { 'aria-hidden': 'true' }, initial(one.name)),
    el('span.citizen-name', {}, el('b', {}, one.name), el('small', {}, t(one.blocked ? 'isBlocking' : one.following ? 'isFollowing' : 'isStranger'))),
    unread(one) > 0 && el('span.badge', { 'aria-label': t('unread', { n: unread(one) }) }, String(unread(one))));
  return el('li', { class: chosen ? 'chosen' : '' }, choose, chosen && turn(one));
}

function turn(one) {
  const what = one.blocked ? 'unblock' : one.following ? 'block' : 'follow';
  return el('button.quiet', { type: 'button', on: { click: () => act({ act: what }) } }, t(what));
}
