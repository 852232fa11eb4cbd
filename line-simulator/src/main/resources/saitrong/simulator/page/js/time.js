// Times and dates as people say them: 16.30 น. and พ.ศ. in Thai, 16:30 and the Gregorian year in English. Always Thai time: the page
// shows what a citizen's phone shows, wherever the machine that it is opened on believes to be.

import { language, t } from './i18n.js';

const ZONE = 'Asia/Bangkok';
const DAY_MILLIS = 86_400_000;
const two = (number) => String(number).padStart(2, '0');
const numbers = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
});

/** The short day that Thai cards use (จ. พฤ.) is what Intl calls narrow, without its dot. */
const words = {
  th: new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { timeZone: ZONE, weekday: 'narrow', day: 'numeric', month: 'short', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
};

const parts = (format, at) => Object.fromEntries(format.formatToParts(new Date(at)).map((one) => [one.type, one.value]));

export function clock(at) {
  const { hour, minute } = parts(numbers, at);
  return language() === 'th' ? `${hour}.${minute} น.` : `${hour}:${minute}`;
}

export function seconds(at) {
  const { hour, minute, second } = parts(numbers, at);
  return `${hour}:${minute}:${second}`;
}

/** A key that is the same for all moments of one day in Thailand. */
export function dayKey(at) {
  const { year, month, day } = parts(numbers, at);
  return `${year}-${month}-${day}`;
}

export function day(at) {
  if (dayKey(at) === dayKey(Date.now())) return t('today');
  if (dayKey(at) === dayKey(Date.now() - DAY_MILLIS)) return t('yesterday');
  const { weekday, day, month, year, relatedYear } = parts(words[language()], at);
  return `${weekday}${language() === 'th' ? '.' : ''} ${day} ${month} ${year ?? relatedYear}`;
}

export function duration(millis) {
  const whole = Math.max(1, Math.round(millis / 1000));
  return `${Math.floor(whole / 60)}:${two(whole % 60)}`;
}
