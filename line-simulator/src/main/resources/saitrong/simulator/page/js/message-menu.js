// What one can do with a message: quote it, copy it, take one's own back.

import { act } from './acting.js';
import { summary } from './bubbles.js';
import { copyText } from './clipboard.js';
import { byId, el } from './dom.js';
import { t } from './i18n.js';
import { startQuote } from './quoting.js';

const QUOTABLE = ['text', 'textV2', 'sticker', 'image', 'video', 'template', 'flex', 'imagemap'];

export function openMessageMenu(entry, anchor) {
  const menu = byId('message-menu');
  menu.replaceChildren(...choices(entry, menu));
  menu.showPopover();
  const spot = anchor.getBoundingClientRect();
  menu.style.left = `${Math.max(8, Math.min(spot.left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(spot.bottom + 4, innerHeight - menu.offsetHeight - 8))}px`;
  menu.firstElementChild?.focus();
  menu.addEventListener('toggle', (event) => event.newState === 'closed' && anchor.focus(), { once: true });
}

function choices(entry, menu) {
  const { message, messageId } = entry;
  return [
    messageId && QUOTABLE.includes(message.type) && choice(menu, 'quote', () => startQuote(entry)),
    message.text && choice(menu, 'copy', () => copyText(summary(message))),
    entry.from === 'citizen' && messageId && choice(menu, 'unsend', () => act({ act: 'unsend', messageId })),
  ].filter(Boolean);
}

function choice(menu, name, perform) {
  return el('button', { type: 'button', role: 'menuitem', on: { click: () => (menu.hidePopover(), perform()), keydown: move } }, t(name));
}

function move(event) {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
  if (!step) return;
  event.preventDefault();
  event.currentTarget[step]?.focus();
}
