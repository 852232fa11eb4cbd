// LINE's older cards: buttons, confirm, carousel, image carousel.

import { actionButton, tappable } from './actions.js';
import { el, picture, style } from './dom.js';
import { cards } from './flex.js';
import { colour } from './flex-style.js';

const kinds = {
  buttons: (template) => card(template, template),
  confirm: (template) => el('article.template.confirm', {}, el('p.template-text', {}, template.text), actions(template.actions)),
  carousel: (template) => cards(template.columns.map((column) => card(column, template))),
  image_carousel: (template) => cards(template.columns.map(imageColumn)),
};

/** @returns the card, or null for a kind that LINE may add one day */
export const template = (content) => kinds[content?.type]?.(content) ?? null;

function card(content, look) {
  return el('article.template', {},
    content.thumbnailImageUrl && tappable(thumbnail(content, look), content.defaultAction),
    tappable(el('div.template-words', {},
      content.title && el('p.template-title', {}, content.title),
      el('p.template-text', {}, content.text ?? '')), content.defaultAction),
    actions(content.actions));
}

function thumbnail(content, look) {
  const image = picture(content.thumbnailImageUrl, '', { class: look.imageSize === 'contain' ? 'fit' : 'cover' });
  return style(el('div.template-image', {}, image), {
    'aspect-ratio': look.imageAspectRatio === 'square' ? '1' : '1.51',
    'background-color': colour(content.imageBackgroundColor ?? look.imageBackgroundColor),
  });
}

const actions = (list = []) =>
  el('div.template-actions', {}, list.map((action) => actionButton('template-action', action, action.label ?? '')));

function imageColumn(column) {
  const node = el('article.template.image-only', {}, picture(column.imageUrl, column.action?.label ?? '', { class: 'cover' }),
    column.action?.label && el('span.image-label', {}, column.action.label));
  return tappable(node, column.action);
}
