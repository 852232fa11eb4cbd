// Who says what: a bot may speak under another name (sender), an officer's for instance.

import { citizen, model } from './model.js';

export const nameOf = (entry) =>
  entry.from === 'bot'
    ? (entry.sender?.name ?? entry.message.sender?.name ?? model.state?.botName ?? '')
    : (citizen()?.name ?? '');

/** The first consonant: a Thai vowel that is written in front of it says nothing alone. */
export const initial = (name) => [...name.replace(/^[เแโใไ]/, '')][0] ?? '•';
