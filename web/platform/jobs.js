// What the program does by itself: what waits, what runs, what failed and what can be done about it.

import { html, nothing, render } from 'lit-html';
import { confirm } from '../kit/dialog.js';
import { icon } from '../kit/icons.js';
import { follow } from '../kit/live.js';
import { act, badge, time } from '../kit/parts.js';
import { screen } from '../kit/screen.js';
import { table } from '../kit/table.js';

const STATES = ['waiting', 'running', 'failing', 'parked'];
const TONES = { waiting: 'plain', running: 'brand', failing: 'warm', parked: 'bad' };

const address = (it) => `/api/jobs/${encodeURIComponent(it.task)}/${encodeURIComponent(it.instance)}`;

/** What comes again would only be missing until the next start. */
const isKept = (it) => it.instance === 'recurring' && it.state !== 'parked';

export function jobs({ root, api, t, toast }) {
  render(html`<div class="stack"><div id="jobs"></div><section class="card"><h2>${t('web.jobs.recurring')}</h2><div id="recurring"></div></section></div>`, root);
  let list = null;

  const retry = (event, it) => act(event, async () => {
    await api.post(`${address(it)}/retry`);
    list.again();
  }, t('web.jobs.retried'));

  async function drop(it) {
    const done = await confirm({
      title: t('web.jobs.drop.title'),
      text: t('web.jobs.drop.text', { job: it.title }),
      yes: t('web.jobs.drop'),
      isDangerous: true,
      work: () => api.post(`${address(it)}/drop`),
    });
    if (!done) return;
    toast(t('web.jobs.dropped'));
    list.again();
  }

  const actions = (it) => (it.state === 'running' ? nothing : html`<div class="row">
    <button class="button small" @click=${(event) => retry(event, it)}>${icon('again')} ${t('web.jobs.retry')}</button>
    ${isKept(it) ? nothing : html`<button class="button small danger" @click=${() => drop(it)}>${icon('bin')} ${t('web.jobs.drop')}</button>`}</div>`);

  const failure = (it) => (it.failure || it.lastFailure ? html`<p>${it.failure ?? ''} ${it.lastFailure ? time(it.lastFailure) : nothing}</p>
    ${it.reference ? html`<p class="muted">${t('web.reference', { reference: it.reference })}</p>` : nothing}` : nothing);

  list = table(root.querySelector('#jobs'), {
    path: '/api/jobs',
    title: t('web.logs.jobs'),
    empty: t('web.jobs.empty'),
    filters: [{ name: 'state', label: t('web.jobs.state'), standard: 'waiting', choices: STATES.map((it) => [it, t(`web.jobs.state.${it}`)]) }],
    columns: [
      { key: 'title', title: t('web.jobs.job'), value: (it) => it.title, show: (it) => html`<strong>${it.title}</strong>` },
      { key: 'state', title: t('web.jobs.state'), value: (it) => it.state, show: (it) => badge(t(`web.jobs.state.${it.state}`), TONES[it.state]) },
      { key: 'attempts', title: t('web.jobs.attempts'), value: (it) => it.attempts, show: (it) => it.attempts },
      { key: 'at', title: t('web.jobs.at'), value: (it) => it.at, show: (it) => time(it.at) },
      { key: 'failure', title: t('web.jobs.failure'), show: failure },
      { key: 'actions', title: t('web.actions'), show: actions },
    ],
  });
  screen(root.querySelector('#recurring'), () => api.get('/api/jobs/recurring'), ({ items }) => recurring(items, t));
  follow(['jobs'], list.again);
}

const recurring = (all, t) => html`<ul class="lines">${all.map((it) => html`<li><div class="grow"><strong>${it.title}</strong>
    ${it.lastFailure ? html`<p class="muted">${t('web.jobs.failure')} ${time(it.lastFailure)}</p>` : nothing}</div>
  ${it.isRunning ? badge(t('web.jobs.state.running'), 'brand') : html`<span>${t('web.jobs.next')} ${time(it.due)}</span>`}</li>`)}</ul>`;
