// Flex cards: a bubble with its four blocks, or several side by side.

import { tappable } from './actions.js';
import { el, style } from './dom.js';
import { boxLook, bubbleWidth, colour, place, share, space } from './flex-style.js';
import * as parts from './flex-parts.js';
import { t } from './i18n.js';

export function flex(container) {
  if (container?.type === 'carousel') return carousel(container.contents ?? []);
  return container?.type === 'bubble' ? bubble(container) : unknown(container);
}

/** Cards side by side, as Flex and templates both have them; the row itself takes the keyboard for scrolling. */
export const cards = (nodes) => el('div.cards', { tabindex: 0, role: 'group', 'aria-label': t('cards', { n: nodes.length }) }, nodes);

const carousel = (bubbles) => cards(bubbles.map(bubble));

function bubble(content) {
  const blocks = ['header', 'hero', 'body', 'footer'].filter((name) => content[name]);
  const card = el('article.flex-bubble', { dir: content.direction === 'rtl' ? 'rtl' : null, class: `size-${content.size ?? 'mega'}` });
  card.append(...blocks.map((name) => block(name, content[name], content.styles?.[name] ?? {})));
  return style(tappable(card, content.action), { 'width': bubbleWidth(content.size) });
}

function block(name, content, look) {
  const inside = component(content, 'vertical');
  const frame = el(`div.flex-${name}`, {}, inside);
  if (content.type === 'box' && name !== 'hero') inside.classList.add('block-box');
  return style(frame, {
    'background-color': colour(look.backgroundColor),
    'border-top': look.separator ? `1px solid ${colour(look.separatorColor) ?? '#d4d6da'}` : null,
  });
}

function box(content) {
  const layout = content.layout ?? 'vertical';
  const node = el(`div.flex-box.${layout}`);
  (content.contents ?? []).forEach((child, index) => node.append(childOf(content, child, index)));
  style(node, { ...boxLook(content), 'justify-content': content.justifyContent, 'align-items': content.alignItems });
  return tappable(node, content.action);
}

function childOf(parent, child, index) {
  const layout = parent.layout ?? 'vertical';
  const gap = space(child.margin) ?? space(parent.spacing);
  return style(component(child, layout), {
    'flex': share(child, layout),
    [layout === 'vertical' ? 'margin-top' : 'margin-left']: index > 0 && child.position !== 'absolute' ? gap : null,
    ...place(child),
  });
}

const kinds = { box, ...parts };

function component(content, layout) {
  return (kinds[content?.type] ?? unknown)(content, layout);
}

const unknown = (content) => el('p.unknown', {}, t('unknownPart', { kind: content?.type ?? '?' }));
