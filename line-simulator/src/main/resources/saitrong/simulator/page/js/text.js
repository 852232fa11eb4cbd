// Text of a bubble: line breaks kept, addresses and phone numbers tappable, LINE's own emoji as a drawn stand-in.

import { el } from './dom.js';

// A Thai phone number has 9 or 10 digits after a 0, however it is grouped; three- and four-digit lines (1669, 191) only after "โทร".
const LINKS = /(https?:\/\/[^\s<>"'฿]+[^\s<>"'.,;:!?)\]}ๆฯ])|(?<![\d/])(0(?:[ -]?\d){8,9})(?![\d/])|(?<=โทร\.?\s{0,2})(\d{3,4})(?!\d)/gu;

/** A place to put text into: plain strings become text nodes, links become anchors. */
export function linked(text) {
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(LINKS)) {
    parts.push(text.slice(end, found.index), link(found[0], found[1] != null));
    end = found.index + found[0].length;
  }
  parts.push(text.slice(end));
  return parts.filter((part) => part !== '');
}

function link(text, address) {
  return address
    ? el('a', { href: text, target: '_blank', rel: 'noopener noreferrer' }, text)
    : el('a', { href: `tel:${text.replace(/[ -]/g, '')}` }, text);
}

/** The places of LINE emoji count UTF-16 units, like every index in JavaScript. */
export function withEmojis(text, emojis = []) {
  const parts = [];
  let end = 0;
  for (const { index, length = 1, productId, emojiId } of [...emojis].sort((a, b) => a.index - b.index)) {
    parts.push(...linked(text.slice(end, index)), emoji(`${productId}/${emojiId}`));
    end = index + length;
  }
  return [...parts, ...linked(text.slice(end))];
}

const emoji = (name) => el('span.line-emoji', { role: 'img', 'aria-label': 'LINE emoji', title: `LINE emoji ${name}` }, '☺');

/** textV2: {name} stands for an emoji or a mention, {{ and }} for braces. */
export function substituted(text, substitution = {}) {
  const parts = text.split(/(\{\{|\}\}|\{\w+\})/).map((part) => {
    if (part === '{{' || part === '}}') return part[0];
    const kind = substitution[part.slice(1, -1)];
    if (!kind || !part.startsWith('{')) return linked(part);
    return kind.type === 'emoji' ? emoji(`${kind.productId}/${kind.emojiId}`) : el('span.mention', {}, '@…');
  });
  return parts.flat();
}
