// How things are: what needs somebody, figures, charts, health.

import { html, nothing } from 'lit-html';
import { chart } from '../kit/chart.js';
import { measured } from '../kit/format.js';
import { icon } from '../kit/icons.js';
import { follow } from '../kit/live.js';
import { badge } from '../kit/parts.js';
import { screen } from '../kit/screen.js';

const TONES = { well: 'good', watch: 'warm', ill: 'bad' };
const SIGNS = { well: 'good', watch: 'warning', ill: 'bad' };
const MINUTE = 60_000;

/** What changes a state each day is a line; what is counted per day are bars. */
const shape = (it) => (it.name === 'members' || it.name.endsWith('mrr') ? 'line' : 'bar');

export function page({ root, api, t }) {
  const here = screen(root, () => api.get('/api/dashboard'), show);
  follow(['dashboard'], () => here.again());
  setInterval(() => document.hidden || here.again(), MINUTE);

  const attention = (all) => (all.length
    ? html`<ul class="lines">${all.map((it) => html`<li><span class="sign ${it.severity}">${icon(it.severity === 'info' ? 'info' : 'warning')}</span>
        <div class="grow"><strong>${it.text}</strong>${it.fix ? html`<p class="muted">${it.fix}</p>` : nothing}</div>
        ${it.link ? html`<a class="button small" href="/admin-panel/${it.link}">${t('web.dashboard.go')}</a>` : nothing}</li>`)}</ul>`
    : html`<p class="row">${icon('good')} ${t('web.dashboard.calm')}</p>`);

  const health = (all) => html`<ul class="lines">${all.map((it) => html`<li><span class="sign ${it.state}">${icon(SIGNS[it.state])}</span>
    <div class="grow"><strong>${it.name}</strong>${it.text ? html`<p class="muted">${it.text}</p>` : nothing}${it.fix ? html`<p>${it.fix}</p>` : nothing}</div>
    ${badge(t(`web.health.${it.state}`), TONES[it.state])}</li>`)}</ul>`;

  function show(data) {
    return html`<div class="stack">
      <section class="card" aria-labelledby="attention"><h2 id="attention">${t('web.dashboard.attention')}</h2>${attention(data.attention)}</section>
      <div class="grid">${data.figures.map((it) => html`<section class="card figure"><span class="muted">${it.title}</span>
        <strong>${measured(it.value, it.unit)}</strong></section>`)}</div>
      <div class="grid wide">${data.charts.map((it) => html`<section class="card">${chart({ ...it, kind: shape(it) })}</section>`)}</div>
      <section class="card" aria-labelledby="health"><h2 id="health">${t('web.dashboard.health')}</h2>${health(data.health)}</section></div>`;
  }
}
