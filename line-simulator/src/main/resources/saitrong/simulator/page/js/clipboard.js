// Browsers give the clipboard to https and localhost only; a phone on the office network is shown the text instead.

import { notify } from './acting.js';
import { t } from './i18n.js';

export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    notify(t('copied'));
  } catch {
    notify(t('copyByHand', { text }));
  }
}
