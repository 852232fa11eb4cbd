// LINE's date and time picker, with the browser's own inputs.

import { byId } from './dom.js';
import { t } from './i18n.js';

const inputTypes = { date: 'date', time: 'time', datetime: 'datetime-local' };
const titles = { date: 'chooseDate', time: 'chooseTime', datetime: 'chooseDateTime' };

/** LINE writes 2026-11-20T10:00 and also takes a small t; the browser takes the capital one. */
const native = (value) => value?.replace('t', 'T') ?? '';

/** @returns {date|time|datetime: value} as the postback's params carry it, or null when the citizen closed it */
export function askForDate(action) {
  const dialog = byId('date-dialog');
  const input = byId('date-input');
  input.type = inputTypes[action.mode] ?? 'date';
  input.min = native(action.min);
  input.max = native(action.max);
  input.value = native(action.initial);
  byId('date-title').textContent = t(titles[action.mode] ?? 'chooseDate');
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener(
      'close',
      () => answer(dialog.returnValue === 'ok' && input.value ? { [action.mode]: input.value } : null),
      { once: true });
  });
}
