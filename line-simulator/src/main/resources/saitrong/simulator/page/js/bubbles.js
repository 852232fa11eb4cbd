// One message as it stands in the chat. A kind that this page does not draw shows its altText and its name, never nothing.

import { tappable } from './actions.js';
import { api } from './api.js';
import { el, picture, style } from './dom.js';
import { flex } from './flex.js';
import { t } from './i18n.js';
import { icon } from './icons.js';
import { openPicture } from './lightbox.js';
import { drawSticker, stickerByNumber, stickerName } from './stickers.js';
import { template } from './templates.js';
import { substituted, withEmojis } from './text.js';
import { duration } from './time.js';

const kinds = {
  text: (message) => bubble(withEmojis(message.text ?? '', message.emojis)),
  textV2: (message) => bubble(substituted(message.text ?? '', message.substitution)),
  image: (message, file) => photo(message.originalContentUrl ?? file, message.previewImageUrl ?? file),
  video: (message, file) => media('video', message, file),
  audio: (message, file) => media('audio', message, file),
  file: (message, file) => paper(message, file),
  location: (message) => location(message),
  sticker: (message) => sticker(message),
  template: (message) => template(message.template),
  flex: (message) => flex(message.contents),
  imagemap: (message) => imagemap(message),
};

/** Kinds that need the whole width, so that the time stands below them. */
export const isWide = (message) => ['template', 'flex', 'imagemap'].includes(message.type);

export function messageNode(entry) {
  const file = entry.from === 'citizen' ? api.fileAddress(entry.messageId) : null;
  return kinds[entry.message.type]?.(entry.message, file) ?? unknown(entry.message);
}

/** What a screen reader hears, and what stands for the message where there is room for a line only. */
export function summary(message) {
  if (message.text) return message.text;
  if (message.altText) return message.altText;
  if (message.type === 'sticker') return t(stickerName(message.packageId, message.stickerId) ?? 'sticker');
  return message.title ?? message.fileName ?? t(message.type);
}

const bubble = (content) => el('div.bubble', {}, content);

function photo(full, preview) {
  return el('button.photo', { type: 'button', 'aria-label': t('openPicture'), on: { click: () => openPicture(full) } }, picture(preview, t('image')));
}

function media(kind, message, file) {
  const address = message.originalContentUrl ?? file;
  const player = el(kind, { controls: true, preload: 'none', src: address, poster: message.previewImageUrl, 'aria-label': t(kind) });
  const length = message.duration && el('small', {}, duration(message.duration));
  return el(`div.bubble.media.${kind}`, {}, el('span.media-title', {}, icon(kind === 'video' ? 'video' : 'voice'), t(kind), length), player);
}

function paper(message, file) {
  const size = message.fileSize ? t('kilobytes', { n: Math.max(1, Math.round(message.fileSize / 1024)).toLocaleString('en-US') }) : '';
  return el('a.bubble.paper', { href: file, download: message.fileName ?? '' }, icon('file'),
    el('span', {}, el('b', {}, message.fileName ?? t('file')), el('small', {}, size)));
}

function location(message) {
  const { latitude, longitude } = message;
  const map = `https://www.openstreetmap.org/?mlat=${Number(latitude)}&mlon=${Number(longitude)}#map=16/${Number(latitude)}/${Number(longitude)}`;
  return el('a.bubble.location', { href: map, target: '_blank', rel: 'noopener noreferrer' },
    el('span.map', {}, icon('place')),
    el('b', {}, message.title ?? t('location')),
    el('span', {}, message.address ?? ''),
    el('small', {}, `${latitude}, ${longitude}`));
}

function sticker(message) {
  const name = t(stickerName(message.packageId, message.stickerId) ?? 'sticker');
  return el('div.sticker', { role: 'img', 'aria-label': name }, drawSticker(message.packageId, message.stickerId) ?? stickerByNumber(message));
}

function imagemap(message) {
  const { width = 1040, height = 1040 } = message.baseSize ?? {};
  const areas = (message.actions ?? []).map(({ area, ...action }) => tappable(
    style(el('span.imagemap-area', { 'aria-label': action.label ?? action.text ?? action.linkUri }), {
      left: `${(100 * area.x) / width}%`, top: `${(100 * area.y) / height}%`,
      width: `${(100 * area.width) / width}%`, height: `${(100 * area.height) / height}%`,
    }), { ...action, uri: action.linkUri }));
  return style(el('div.imagemap', {}, picture(`${message.baseUrl}/1040`, message.altText), areas), { 'aspect-ratio': `${width} / ${height}` });
}

const unknown = (message) => bubble([el('span', {}, message.altText ?? ''), el('small.unknown', {}, t('unknownKind', { kind: message.type }))]);
