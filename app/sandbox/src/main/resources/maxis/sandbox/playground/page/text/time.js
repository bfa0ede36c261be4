import { html } from '/lib/lit-html/lit-html.js';
import { locale } from '../core/texts.js';

const DAY = 86_400_000;
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const UNITS = [
  ['year', 365 * DAY], ['month', 30 * DAY], ['day', DAY], ['hour', 3_600_000], ['minute', 60_000], ['second', 1000],
];

const writers = new Map();

/** Making one takes long, using it does not. */
function writer(Kind, style) {
  const key = `${Kind.name} ${locale()} ${JSON.stringify(style)}`;
  return writers.get(key) ?? writers.set(key, new Kind(locale(), style)).get(key);
}

const written = (moment, style) => writer(Intl.DateTimeFormat, style).format(moment);

const spoken = (number, unit) => writer(Intl.RelativeTimeFormat, { numeric: 'auto' }).format(number, unit);

const startOfDay = (moment) => new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());

/** "3 hours ago", in the largest unit that fits. */
export function relative(moment) {
  const away = moment - Date.now();
  const [unit, size] = UNITS.find(([, it]) => Math.abs(away) >= it) ?? UNITS.at(-1);
  return spoken(Math.round(away / size), unit);
}

export const clock = (moment) => written(moment, STYLES.t);

/** Beside a name: the hour today and yesterday, the date before. */
export function stamp(moment) {
  const days = Math.round((startOfDay(new Date()) - startOfDay(moment)) / DAY);
  if (days === 0) return clock(moment);
  if (days === 1) return `${relativeDay(-1)} ${clock(moment)}`;
  return `${written(moment, STYLES.d)} ${clock(moment)}`;
}

function relativeDay(days) {
  const word = spoken(days, 'day');
  return word[0].toUpperCase() + word.slice(1);
}

export const day = (moment) => written(moment, STYLES.D);
export const whole = (moment) => written(moment, STYLES.F);

export const time = (text, show = stamp) => {
  const moment = new Date(text);
  return html`<time datetime=${moment.toISOString()} title=${whole(moment)}>${show(moment)}</time>`;
};

/** <t:1700000000:R> as everybody reads it in their own language. */
export function tag(seconds, style) {
  const moment = new Date(Number(seconds) * 1000);
  if (Number.isNaN(moment.getTime())) return seconds;
  const text = style === 'R' ? relative(moment) : written(moment, STYLES[style] ?? STYLES.f);
  return html`<time class="tag" datetime=${moment.toISOString()} title=${whole(moment)}>${text}</time>`;
}
