// A chart of values per day: lines drawn as SVG, the figures in a table for those who do not see it.

import { html, nothing, svg } from 'lit-html';
import { day, measured } from './format.js';
import { t } from './texts.js';

const WIDTH = 600;
const HEIGHT = 180;
const EDGE = { left: 8, right: 8, top: 12, bottom: 22 };
const LABELS = 4;

/** The next round number above, so that the scale reads well. */
function ceiling(value) {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((it) => it * power).find((it) => it >= value);
}

/** Bars stand on zero; a line that moves little far above it would look flat and begins higher. */
function scale(points, kind) {
  const values = points.map((it) => it.value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isFar = kind === 'line' && least > most / 2 && most > least;
  const size = ceiling((most - least) * 2);
  const low = isFar ? Math.floor((least - size / 4) / (size / 4)) * (size / 4) : Math.min(0, least);
  const top = isFar ? low + Math.ceil((most - low) / (size / 2)) * (size / 2) : ceiling(most);
  const wide = WIDTH - EDGE.left - EDGE.right;
  const high = HEIGHT - EDGE.top - EDGE.bottom;
  return {
    top,
    low,
    x: (at) => EDGE.left + (points.length === 1 ? wide / 2 : (at / (points.length - 1)) * wide),
    y: (value) => EDGE.top + high - ((value - low) / (top - low)) * high,
    step: wide / points.length,
  };
}

/** @param kind "line" for a state, "bar" for what happened on a day */
export function chart({ title, unit, points, kind = 'line' }) {
  if (!points?.length) return html`<p class="muted">${t('web.chart.none')}</p>`;
  const at = scale(points, kind);
  const last = points[points.length - 1];
  return html`<figure class="chart"><figcaption><span>${title}</span> <strong>${measured(last.value, unit)}</strong></figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${t('web.chart.label', { title, from: day(points[0].day), to: day(last.day) })}>
      ${grid(at, unit)}${kind === 'bar' ? bars(points, at) : line(points, at)}${days(points, at)}
      ${points.map((it, index) => svg`<rect class="hit" x=${at.x(index) - at.step / 2} y="0" width=${at.step} height=${HEIGHT}><title>${day(it.day)} : ${measured(it.value, unit)}</title></rect>`)}
    </svg>${figures(title, unit, points)}</figure>`;
}

const grid = (at, unit) => [at.low, (at.low + at.top) / 2, at.top].map((value) => svg`<line class="grid" x1=${EDGE.left} x2=${WIDTH - EDGE.right}
  y1=${at.y(value)} y2=${at.y(value)}/>${value ? svg`<text class="scale" x=${EDGE.left} y=${at.y(value) - 4}>${measured(value, unit)}</text>` : nothing}`);

function line(points, at) {
  const path = points.map((it, index) => `${index ? 'L' : 'M'}${at.x(index).toFixed(1)} ${at.y(it.value).toFixed(1)}`).join('');
  const area = `${path}L${at.x(points.length - 1)} ${at.y(at.low)}L${at.x(0)} ${at.y(at.low)}Z`;
  const end = points.length - 1;
  return svg`<path class="area" d=${area}/><path class="line" d=${path}/><circle class="dot" r="4" cx=${at.x(end)} cy=${at.y(points[end].value)}/>`;
}

const bars = (points, at) => points.map((it, index) => svg`<rect class="bar" rx="1.5" width=${Math.max(2, at.step * 0.7)}
  x=${at.x(index) - at.step * 0.35} y=${at.y(Math.max(0, it.value))} height=${Math.abs(at.y(it.value) - at.y(0))}/>`);

function days(points, at) {
  const step = Math.max(1, Math.ceil((points.length - 1) / LABELS));
  const end = points.length - 1;
  return points.map((it, index) => (index % step && index !== end) || (index !== end && end - index < step) ? nothing
    : svg`<text class="day" x=${at.x(index)} y=${HEIGHT - 5} text-anchor=${index === 0 ? 'start' : index === end ? 'end' : 'middle'}>${day(it.day)}</text>`);
}

const figures = (title, unit, points) => html`<details><summary>${t('web.chart.figures')}</summary><div class="table-frame" tabindex="0" role="region" aria-label=${title}>
  <table class="table plain"><caption class="visually-hidden">${title}</caption><thead><tr><th scope="col">${t('web.chart.day')}</th><th scope="col">${title}</th></tr></thead>
  <tbody>${points.map((it) => html`<tr><th scope="row">${day(it.day)}</th><td>${measured(it.value, unit)}</td></tr>`)}</tbody></table></div></details>`;
