// The conversation: days, bubbles, times, and what a developer wants to know of each message (by reply or push, answered or not).

import { messageNode, isWide, summary } from './bubbles.js';
import { byId, el, oncePerFrame, picture } from './dom.js';
import { has, language, t } from './i18n.js';
import { icon } from './icons.js';
import { keyed } from './keyed.js';
import { openMessageMenu } from './message-menu.js';
import { changed, entries, model, on } from './model.js';
import { initial, nameOf } from './names.js';
import { Scroller } from './scroller.js';
import { clock, day, dayKey } from './time.js';

const SHOWN = 500;

let scroller;
let shown = new Set();
let shownCitizen = null;
let loadedAnew = false;

export function startChat() {
  scroller = new Scroller(byId('talk'), byId('newer'), (n) => t('newMessages', { n }));
  ['chat', 'state', 'language'].forEach((part) => on(part, oncePerFrame(showChat)));
}

function showChat() {
  const all = entries().filter((entry) => !isQuiet(entry)).slice(-SHOWN);
  keyed(byId('bubbles'), all.length ? rows(all) : []);
  byId('empty-chat').hidden = all.length > 0 || !model.citizen;
  showBeginning();
  follow(all);
}

/** Who comes back after a restart should not look for what is gone. */
function showBeginning() {
  const since = model.state?.since;
  byId('connecting').hidden = model.state != null;
  byId('since').hidden = !since || !model.citizen;
  if (since) byId('since').textContent = t('since', { day: day(since), clock: clock(since) });
}

/** What LINE itself shows nothing of; `read` becomes the mark beside the message. */
const isQuiet = (entry) => entry.message.type === 'system' && entry.message.text === 'read';

function follow(all) {
  const fresh = all.filter((entry) => !shown.has(entry.seq));
  const switched = shownCitizen !== model.citizen || (loadedAnew && shown.size === 0);
  shown = new Set(all.map((entry) => entry.seq));
  shownCitizen = model.citizen;
  loadedAnew = false;
  if (switched) return scroller.toEnd();
  if (fresh.some((entry) => entry.from === 'citizen')) scroller.toEnd();
  const answers = fresh.filter((entry) => entry.from === 'bot');
  if (answers.length) {
    scroller.arrived(answers.length);
    byId('spoken').textContent = answers.map((entry) => t('saidBy', { who: nameOf(entry), what: summary(entry.message) })).join('\n');
  }
}

function rows(all) {
  const lastRead = all.findLast((entry) => entry.from === 'citizen' && isRead(entry))?.seq;
  const items = [];
  all.forEach((entry, index) => {
    const before = all[index - 1];
    if (!before || dayKey(before.at) !== dayKey(entry.at)) items.push(dayRow(entry.at));
    const first = !before || before.from !== entry.from || nameOf(before) !== nameOf(entry) || dayKey(before.at) !== dayKey(entry.at);
    const read = entry.seq <= lastRead;
    const sign = JSON.stringify([entry, first, read, language(), model.state?.botName]);
    items.push({ key: entry.seq, sign, build: () => row(entry, first, read) });
  });
  return items;
}

/** LINE says "read" once the account has marked it; an answer shows as much. */
const isRead = (entry) => [...model.chat.values()].some((other) =>
  other.seq > entry.seq && (other.from === 'bot' || other.message.text === 'read'));

const dayRow = (at) => ({
  key: `day-${dayKey(at)}`,
  sign: day(at),
  build: () => el('li.day', {}, el('span', {}, day(at))),
});

function row(entry, first, read) {
  if (entry.from === 'system') return systemRow(entry);
  if (entry.unsent) return el('li.system', {}, el('span', {}, t(entry.from === 'citizen' ? 'youUnsent' : 'botUnsent')));
  return entry.from === 'bot' ? botRow(entry, first) : citizenRow(entry, first, read);
}

function systemRow(entry) {
  const { text, data } = entry.message;
  return el(`li.system.${text}`, { title: data }, el('span', {}, has(`system.${text}`) ? t(`system.${text}`, { data: data ?? '' }) : text));
}

function botRow(entry, first) {
  return el('li.row.bot', { class: first ? 'first' : '' },
    first ? avatar(entry) : el('span.avatar-space'),
    el('div.column', {}, first && el('span.name', {}, nameOf(entry)), line(entry, [
      el('time', { datetime: entry.at }, clock(entry.at)),
      entry.via === 'push' && el('span.via', { title: t('pushHint') }, t('push')),
    ])));
}

function citizenRow(entry, first, read) {
  return el('li.row.citizen', { class: first ? 'first' : '' }, el('div.column', {}, line(entry, [
    failure(entry),
    read && el('span.read', {}, t('read')),
    el('time', { datetime: entry.at }, clock(entry.at)),
  ])));
}

function failure(entry) {
  const { status } = entry;
  if (!status || status === '200' || status === 'waiting') return null;
  const said = /^\d+$/.test(status) ? t('botAnswered', { status }) : t(`status.${status}`);
  return el('span.failed', { title: t('notDeliveredHint') }, `⚠ ${said}`);
}

function line(entry, meta) {
  const content = el('div.content', {}, quote(entry), messageNode(entry));
  content.addEventListener('contextmenu', (event) => {
    if (event.target.closest('a, video, audio, input')) return;
    event.preventDefault();
    onceReleased(event, () => openMessageMenu(entry, more));
  });
  const more = el('button.more', {
    type: 'button', 'aria-label': t('messageMenu', { what: summary(entry.message) }), 'aria-haspopup': 'menu',
    on: { click: () => openMessageMenu(entry, more) },
  }, icon('more'));
  return el('div.line', { class: isWide(entry.message) ? 'wide' : '' }, content, el('div.meta', {}, more, meta));
}

// Some systems ask for a menu when the button goes down; a popover that is open by the time it comes up is taken for left.
function onceReleased(event, open) {
  if (event.buttons) addEventListener('mouseup', open, { once: true });
  else open();
}

function quote(entry) {
  if (!entry.quoted) return null;
  const quoted = entries().find((other) => other.messageId === entry.quoted);
  const gone = !quoted || quoted.unsent;
  return el('blockquote.quote', {}, !gone && el('b', {}, nameOf(quoted)), el('span', {}, gone ? t('quoteGone') : summary(quoted.message)));
}

function avatar(entry) {
  const address = entry.sender?.iconUrl ?? entry.message.sender?.iconUrl ?? model.state?.botPicture;
  const letter = el('span.avatar', { 'aria-hidden': 'true' }, initial(nameOf(entry)));
  return address ? el('span.avatar', {}, picture(address, '')) : letter;
}

/** Takes entries in, whatever came before: the newer form of an entry replaces the older one. */
export function takeIn(list, whole = false) {
  if (whole) model.chat = new Map();
  loadedAnew = whole;
  list.forEach((entry) => model.chat.set(entry.seq, entry));
  changed('chat');
}
