// Thai first, English by a switch. Fixed texts of the page carry data-t (text) or data-t-label (aria-label and title).

import { memory } from './model.js';
import { en } from './texts-en.js';
import { th } from './texts-th.js';

const texts = { th, en };
let now = memory.get('localStorage', 'language') === 'en' ? 'en' : 'th';

export const language = () => now;

export function t(key, values = {}) {
  const text = texts[now][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export const has = (key) => key in th;

export function choose(language) {
  now = language;
  memory.set('localStorage', 'language', language);
  translate(document);
}

export function translate(root) {
  document.documentElement.lang = now;
  document.title = t('pageTitle');
  root.querySelectorAll('[data-t]').forEach((node) => (node.textContent = t(node.dataset.t)));
  root.querySelectorAll('[data-t-label]').forEach((node) => {
    node.setAttribute('aria-label', t(node.dataset.tLabel));
    if (node.matches('button')) node.title = t(node.dataset.tLabel);
  });
  root.querySelectorAll('[data-t-hint]').forEach((node) => (node.placeholder = t(node.dataset.tHint)));
}
