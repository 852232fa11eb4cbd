// The loading animation: three dots, until the bot says something or its time is over.

import { byId } from './dom.js';
import { model, on } from './model.js';

const ends = new Map();
let timer;

export function startTyping() {
  on('citizen', show);
}

export function typing(citizen, seconds) {
  if (seconds > 0) ends.set(citizen, Date.now() + seconds * 1000);
  else ends.delete(citizen);
  show();
}

function show() {
  const left = (ends.get(model.citizen) ?? 0) - Date.now();
  byId('typing').hidden = left <= 0;
  clearTimeout(timer);
  if (left > 0) timer = setTimeout(show, left);
}
