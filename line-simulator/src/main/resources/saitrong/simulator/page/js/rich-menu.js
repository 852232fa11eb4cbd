// The rich menu below the input: a picture with areas to tap, opened and closed by its bar. LINE on a PC has none.

import { openers, tappable } from './actions.js';
import { closeSheets } from './attachments.js';
import { byId, el, picture, style } from './dom.js';
import { t } from './i18n.js';
import { citizen, model, on } from './model.js';

const MOBILE = matchMedia('(max-height: 32rem)');
let open = null;

export function startRichMenu() {
  byId('rich-menu-bar').addEventListener('click', () => turn(byId('rich-menu-bar').getAttribute('aria-expanded') !== 'true'));
  openers.richMenu = turn;
  ['state', 'pc', 'language', 'citizen'].forEach((part) => on(part, show));
}

/** Menu and sheets share the place under the input, as in LINE. */
function turn(now) {
  open = now;
  if (now) closeSheets();
  show();
}

function show() {
  const menu = model.pc || citizen()?.blocked ? null : (citizen()?.richMenu ?? model.state?.richMenu);
  byId('rich-menu').hidden = !menu;
  if (!menu) return;
  const isOpen = open ?? (menu.selected === true && !MOBILE.matches);
  byId('rich-menu-bar').setAttribute('aria-expanded', String(isOpen));
  byId('rich-menu-title').textContent = menu.chatBarText || t('menu');
  byId('rich-menu-picture').hidden = !isOpen;
  draw(menu);
}

function draw(menu) {
  const place = byId('rich-menu-picture');
  const sign = JSON.stringify(menu);
  if (place.dataset.of === sign) return;
  place.dataset.of = sign;
  const size = menu.size ?? { width: 2500, height: 1686 };
  place.replaceChildren(picture(menu.imageUrl, ''), ...(menu.areas ?? []).map((area) => tapArea(area, size)));
  style(place, { 'aspect-ratio': `${size.width} / ${size.height}` });
}

function tapArea({ bounds, action }, size) {
  const label = action?.label ?? action?.displayText ?? action?.text ?? action?.uri ?? action?.data ?? '';
  const area = style(el('span.rich-menu-area', { 'aria-label': label, title: label }, el('span', {}, label)), {
    left: `${(100 * bounds.x) / size.width}%`, top: `${(100 * bounds.y) / size.height}%`,
    width: `${(100 * bounds.width) / size.width}%`, height: `${(100 * bounds.height) / size.height}%`,
  });
  return tappable(area, action);
}
