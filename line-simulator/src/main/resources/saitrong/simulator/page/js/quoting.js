// The message that the next text will quote, shown over the input until it is sent or dropped.

import { byId } from './dom.js';
import { summary } from './bubbles.js';
import { nameOf } from './names.js';

let quoted = null;

export function startQuote(entry) {
  quoted = entry;
  byId('quoting').hidden = false;
  byId('quoting-name').textContent = nameOf(entry);
  byId('quoting-text').textContent = summary(entry.message);
  byId('words').focus();
}

export function endQuote() {
  quoted = null;
  byId('quoting').hidden = true;
}

export const quotedMessageId = () => quoted?.messageId;
