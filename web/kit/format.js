// Dates, numbers and amounts as people write them.

import { locale, t } from './texts.js';

const MINUTE = 60;
const STEPS = [['day', 86_400], ['hour', 3_600], ['minute', MINUTE]];
const WEEK = 7 * 86_400;

const dates = (options) => new Intl.DateTimeFormat(locale(), options);

export const date = (value) => (value ? dates({ dateStyle: 'medium' }).format(new Date(value)) : '–');
export const moment = (value) => (value ? dates({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value)) : '–');
export const exact = (value) => (value ? dates({ dateStyle: 'full', timeStyle: 'long' }).format(new Date(value)) : '');
export const day = (value) => dates({ day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(value));
export const number = (value, options = {}) => new Intl.NumberFormat(locale(), options).format(value);
export const short = (value) => number(value, { notation: Math.abs(value) >= 10_000 ? 'compact' : 'standard', maximumFractionDigits: 1 });

export function money(value) {
  return number(value.cents / 100, { style: 'currency', currency: value.currency });
}

/** "3 hours ago" for what is near, the date for everything else. */
export function since(value, now = Date.now()) {
  if (!value) return '–';
  const seconds = (new Date(value).getTime() - now) / 1000;
  if (Math.abs(seconds) > WEEK) return date(value);
  const [unit, size] = STEPS.find((it) => Math.abs(seconds) >= it[1]) ?? ['second', 1];
  const said = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  return unit === 'second' ? said.format(0, 'second') : said.format(Math.trunc(seconds / size), unit);
}

const SPANS = [['d', 86_400], ['h', 3_600], ['m', 60], ['s', 1]];

/** Seconds as durations are typed: 30d, 12h. */
export function span(seconds) {
  const [letter, size] = SPANS.find((it) => seconds % it[1] === 0 && seconds >= it[1]) ?? ['s', 1];
  return `${seconds / size}${letter}`;
}

/** A figure with its unit, as statistics declare it. */
export function measured(value, unit) {
  switch (unit) {
    case 'money': return number(value / 100, { style: 'currency', currency: 'EUR' });
    case 'percent': return number(value / 100, { style: 'percent', maximumFractionDigits: 1 });
    case 'duration': return t('web.duration.seconds', { count: value });
    default: return number(value, { maximumFractionDigits: 1 });
  }
}
