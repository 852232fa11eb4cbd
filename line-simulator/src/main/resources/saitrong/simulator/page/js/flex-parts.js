// The leaves of a Flex card: text with spans, image, icon, video, button, separator, filler.

import { actionButton, tappable } from './actions.js';
import { el, picture, style } from './dom.js';
import { colour, imageSize, ratio, rem, space, textSize } from './flex-style.js';
import { t } from './i18n.js';

const GRAVITY = { top: 'flex-start', center: 'center', bottom: 'flex-end' };
const ALIGN = { start: 'left', center: 'center', end: 'right' };
const SIDE = { start: 'flex-start', center: 'center', end: 'flex-end' };
const BUTTON_TALL = 52;
const BUTTON_LOW = 40;

export function text(part) {
  const lines = part.wrap ? part.maxLines : 1;
  const words = el('div.flex-words', {}, part.contents?.length ? part.contents.map(span) : (part.text ?? ''));
  words.classList.toggle('wrap', part.wrap === true);
  if (lines > 1) style(words, { '-webkit-line-clamp': lines });
  words.classList.toggle('clamped', lines > 1);
  style(words, {
    ...typeface(part),
    'font-size': scaled(textSize(part.size), part.scaling),
    'text-align': ALIGN[part.align],
    'line-height': part.lineSpacing ? `calc(1.45em + ${space(part.lineSpacing)})` : null,
  });
  return style(tappable(el('div.flex-text', {}, words), part.action), { 'align-items': GRAVITY[part.gravity] });
}

function span(part) {
  return style(el('span', {}, part.text ?? ''), {
    ...typeface(part),
    'font-size': part.size ? scaled(textSize(part.size), part.scaling) : null,
  });
}

const typeface = (part) => ({
  'color': colour(part.color),
  'font-weight': part.weight === 'bold' ? 700 : null,
  'font-style': part.style,
  'text-decoration': part.decoration,
});

/** `scaling` follows the text size chosen in LINE, which the page plays with --line-scale. */
const scaled = (size, scaling) => (scaling ? `calc(${size} * var(--line-scale))` : size);

export function image(part) {
  const shown = picture(part.url, '', { class: part.aspectMode === 'cover' ? 'cover' : 'fit' });
  style(shown, { 'aspect-ratio': ratio(part.aspectRatio), 'background-color': colour(part.backgroundColor) });
  const frame = style(el('div.flex-image-frame', {}, shown), { width: imageSize(part.size) });
  return style(tappable(el('div.flex-image', {}, frame), part.action), {
    'justify-content': SIDE[part.align] ?? 'center',
    'align-items': GRAVITY[part.gravity],
  });
}

export function icon(part) {
  return style(picture(part.url, '', { class: 'flex-icon' }), {
    'height': scaled(textSize(part.size), part.scaling),
    'aspect-ratio': ratio(part.aspectRatio),
  });
}

export function video(part) {
  const shown = style(picture(part.previewUrl, t('video'), { class: 'cover' }), { 'aspect-ratio': ratio(part.aspectRatio) });
  return el('div.flex-video', {}, shown, actionButton('play', { type: 'uri', uri: part.url }, t('openVideo')));
}

export function button(part) {
  const kind = part.style ?? 'link';
  const node = actionButton(`flex-button.${kind}`, part.action, el('span', {}, part.action?.label ?? ''));
  style(node, {
    'min-height': scaled(rem(part.height === 'sm' ? BUTTON_LOW : BUTTON_TALL), part.scaling),
    'font-size': scaled('1rem', part.scaling),
    [kind === 'link' ? 'color' : 'background-color']: colour(part.color),
  });
  return style(el('div.flex-button-place', {}, node), { 'align-items': GRAVITY[part.gravity] });
}

export const separator = (part) => style(el('div.flex-separator'), { 'background-color': colour(part.color) });

export const filler = () => el('div.flex-filler');

export const spacer = (part) => style(el('div'), { padding: space(part.size ?? 'md') });
