// Times and dates as people say them: 16.30 น. and พ.ศ. in Thai, 16:30 and the Gregorian year in English.

import { language, t } from './i18n.js';

const DAY_MILLIS = 86_400_000;
const two = (number) => String(number).padStart(2, '0');

export function clock(at) {
  const when = new Date(at);
  return language() === 'th'
    ? `${two(when.getHours())}.${two(when.getMinutes())} น.`
    : `${two(when.getHours())}:${two(when.getMinutes())}`;
}

export function seconds(at) {
  const when = new Date(at);
  return `${two(when.getHours())}:${two(when.getMinutes())}:${two(when.getSeconds())}`;
}

/** A key that is the same for all moments of one day on this phone. */
export function dayKey(at) {
  const when = new Date(at);
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`;
}

export function day(at) {
  if (dayKey(at) === dayKey(Date.now())) return t('today');
  if (dayKey(at) === dayKey(Date.now() - DAY_MILLIS)) return t('yesterday');
  const locale = language() === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB';
  const parts = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const part = Object.fromEntries(parts.formatToParts(new Date(at)).map((one) => [one.type, one.value]));
  return `${part.weekday} ${part.day} ${part.month} ${part.year ?? part.relatedYear}`;
}

export function duration(millis) {
  const whole = Math.max(1, Math.round(millis / 1000));
  return `${Math.floor(whole / 60)}:${two(whole % 60)}`;
}
