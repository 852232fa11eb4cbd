// The last webhooks and API calls as readable lines. A refused call says LINE's reason right in its line: that is what a developer came for.

import { byId, el, oncePerFrame } from './dom.js';
import { language, t } from './i18n.js';
import { keyed } from './keyed.js';
import { model, on } from './model.js';
import { Scroller } from './scroller.js';
import { seconds } from './time.js';

const KEPT = 300;
let scroller;
let last = 0;

export function startLog() {
  scroller = new Scroller(byId('log-frame'), byId('log-newer'), (n) => t('newLines', { n }));
  byId('log-filter').addEventListener('change', show);
  ['log', 'language'].forEach((part) => on(part, oncePerFrame(show)));
}

const filters = {
  all: () => true,
  webhook: (entry) => entry.kind === 'webhook',
  api: (entry) => entry.kind === 'api',
  refused: (entry) => isRefused(entry),
};

const isRefused = (entry) => entry.status === 0 || entry.status >= 400;

function show() {
  const all = [...model.log.values()].sort((a, b) => a.seq - b.seq).slice(-KEPT);
  model.log = new Map(all.map((entry) => [entry.seq, entry]));
  const shown = all.filter(filters[byId('log-filter').value]);
  keyed(byId('log'), shown.map((entry) => ({ key: entry.seq, sign: `${entry.status} ${entry.millis} ${language()}`, build: () => row(entry) })));
  byId('empty-log').hidden = shown.length > 0;
  const newest = all.at(-1)?.seq ?? 0;
  const fresh = shown.filter((entry) => entry.seq > last).length;
  last = newest;
  if (fresh) scroller.arrived(fresh);
}

function row(entry) {
  const refused = isRefused(entry);
  const details = el('details', { on: { toggle: () => details.open && !details.dataset.filled && fill(details, entry) } },
    el('summary', {},
      el('time.log-when', { datetime: entry.at }, seconds(entry.at)),
      el('span.log-kind', {}, t(`log.${entry.kind}`)),
      el('span.log-line', {}, what(entry)),
      el('span.log-outcome', {},
        el('span.log-millis', {}, t('millis', { n: entry.millis })),
        el('b.log-status', {}, refused ? t('refusedWith', { status: entry.status || t('noAnswer') }) : String(entry.status))),
      refused && el('span.log-reason', {}, reason(entry))));
  return el('li', { class: `${entry.kind}${refused ? ' refused' : ''}` }, details);
}

/** The line without its outcome, which has a place of its own here. */
const what = (entry) => entry.line.split(/ → (?=\d)/)[0];

/** LINE's words: the message, and for a bad message object which property is wrong. */
function reason(entry) {
  const answer = parsed(entry.response);
  if (!answer?.message) return typeof answer === 'string' ? answer.slice(0, 300) : t(entry.status ? 'noReason' : 'noAnswerReason');
  const details = (answer.details ?? []).map((one) => [one.property, one.message].filter(Boolean).join(': '));
  return [answer.message, ...details].join(' · ');
}

function fill(details, entry) {
  details.dataset.filled = 'yes';
  details.append(part('log.request', entry.request), part('log.response', entry.response));
}

const part = (title, content) =>
  el('div.log-part', {}, el('h3', {}, t(title)), el('pre', { tabindex: 0 }, pretty(content) || t('log.nothing')));

function pretty(content) {
  const value = parsed(content);
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

function parsed(content) {
  if (typeof content !== 'string') return content ?? '';
  try {
    return JSON.parse(content);
  } catch {
    return content;
  }
}
