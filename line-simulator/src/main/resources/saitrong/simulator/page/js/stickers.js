// A handful of stickers drawn here. LINE's art is LINE's own, so only the ids are like LINE's: what counts for a bot is that a sticker came.

import { el } from './dom.js';

const NS = 'http://www.w3.org/2000/svg';
const PACKAGE = '446';

// face colour, then strokes on a 100-unit grid
const drawn = {
  1988: { name: 'stickerHello', fill: '#ffd95a', lines: ['M36 42v6M62 42v6', 'M34 60q15 16 30 0', 'M84 34q10 10 4 24M92 28q14 15 5 36'] },
  1989: { name: 'stickerThanks', fill: '#ffc2b0', lines: ['M31 46q5-6 10 0M59 46q5-6 10 0', 'M40 60q10 10 20 0', 'M24 56h7M69 56h7'] },
  1990: { name: 'stickerOk', fill: '#a9e3a0', lines: ['M36 36v6M62 36v6', 'M36 62l10 10 22-20'] },
  1991: { name: 'stickerWonder', fill: '#a8d4f5', lines: ['M34 44h8M58 44h8', 'M44 66h12', 'M82 22q10-8 14 2t-8 12v6M88 50v.1'] },
  1992: { name: 'stickerSad', fill: '#c3cbe0', lines: ['M36 46v4M62 46v4', 'M36 70q13-13 28 0', 'M70 54q5 9 0 12-5-3 0-12'] },
  1993: { name: 'stickerHurry', fill: '#ffb36b', lines: ['M33 40l9 5M67 40l-9 5', 'M40 66q10-8 20 0', 'M14 30l-8-5M14 50H4M14 70l-8 5'] },
};

export const stickers = () =>
  Object.entries(drawn).map(([stickerId, one]) => ({ packageId: PACKAGE, stickerId, name: one.name }));

/** The drawing of one of our stickers; null for any other id, which is then shown by its numbers. */
export function drawSticker(packageId, stickerId) {
  const one = packageId === PACKAGE ? drawn[stickerId] : null;
  if (!one) return null;
  const svg = svgNode('svg', { viewBox: '0 0 104 100', class: 'sticker-art', 'aria-hidden': 'true' });
  svg.append(svgNode('circle', { cx: 50, cy: 52, r: 34, fill: one.fill, stroke: '#4a3b2a', 'stroke-width': 3 }));
  one.lines.forEach((d) => svg.append(svgNode('path', { d })));
  return svg;
}

export const stickerName = (packageId, stickerId) => (packageId === PACKAGE ? drawn[stickerId]?.name : undefined);

export const stickerByNumber = (message) =>
  el('span.sticker-number', {}, el('span', { 'aria-hidden': 'true' }, '☺'), el('small', {}, `${message.packageId}/${message.stickerId}`));

function svgNode(name, attributes) {
  const node = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}
