// Writing: Enter sends, Shift+Enter starts a new line, each citizen keeps an own draft. On a phone's keyboard Enter is a new line.

import { act } from './acting.js';
import { openers } from './actions.js';
import { byId } from './dom.js';
import { citizen, model, on } from './model.js';
import { endQuote, quotedMessageId } from './quoting.js';

const FINGER = matchMedia('(hover: none) and (pointer: coarse)');
const drafts = new Map();

export function startComposer() {
  const words = byId('words');
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  words.addEventListener('keydown', (event) => {
    // A Thai or other input method confirms its own suggestion with Enter.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || FINGER.matches) return;
    event.preventDefault();
    send();
  });
  words.addEventListener('input', grown);
  byId('quoting-end').addEventListener('click', endQuote);
  openers.keyboard = (text) => write(text);
  ['citizen', 'state'].forEach((part) => on(part, show));
}

/** The text leaves the input at once, and comes back when the simulator did not take it. */
async function send() {
  const text = byId('words').value;
  if (!text.trim()) return;
  const from = model.citizen;
  const what = { act: 'text', text, quotedMessageId: quotedMessageId() };
  write('');
  endQuote();
  const taken = await act(what);
  if (!taken && model.citizen === from && !byId('words').value) write(text);
}

function write(text) {
  byId('words').value = text;
  grown();
  byId('words').focus();
}

function grown() {
  const words = byId('words');
  drafts.set(model.citizen, words.value);
  words.style.height = 'auto';
  // The height of the words alone would be short of the border, and a box that is short shows a scrollbar.
  words.style.height = `${words.scrollHeight + words.offsetHeight - words.clientHeight}px`;
  byId('send').hidden = !words.value.trim();
  byId('record').hidden = !byId('send').hidden;
}

function show() {
  const one = citizen();
  byId('composer').hidden = !one || one.blocked;
  byId('blocked').hidden = !one?.blocked;
  byId('stranger').hidden = !one || one.following || one.blocked;
  if (byId('words').dataset.of === model.citizen) return;
  byId('words').dataset.of = model.citizen ?? '';
  byId('words').value = drafts.get(model.citizen) ?? '';
  endQuote();
  grown();
}
