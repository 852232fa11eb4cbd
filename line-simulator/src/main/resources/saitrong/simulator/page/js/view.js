// How the phone is looked at: language, LINE on a phone or on a PC, LINE's text size.

import { byId } from './dom.js';
import { choose, language, translate } from './i18n.js';
import { changed, memory, model } from './model.js';

export function startView() {
  translate(document);
  byId('language').addEventListener('click', () => {
    choose(language() === 'th' ? 'en' : 'th');
    changed('language');
  });
  byId('pc').addEventListener('change', (event) => showAsPc(event.target.checked));
  byId('text-size').addEventListener('change', (event) => showTextSize(event.target.value));
  showAsPc(memory.get('sessionStorage', 'pc') === 'true');
  showTextSize(memory.get('localStorage', 'textSize') ?? '1');
}

function showAsPc(now) {
  model.pc = now;
  memory.set('sessionStorage', 'pc', now);
  byId('pc').checked = now;
  document.body.classList.toggle('pc', now);
  changed('pc');
}

function showTextSize(size) {
  const known = [...byId('text-size').options].some((option) => option.value === size) ? size : '1';
  byId('text-size').value = known;
  memory.set('localStorage', 'textSize', known);
  byId('phone').style.setProperty('--line-scale', known);
}
