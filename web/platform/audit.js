// The audit log: who did what, sealed in a chain that anybody with a right to see it can verify.

import { html, nothing, render } from 'lit-html';
import { number } from '../kit/format.js';
import { icon } from '../kit/icons.js';
import { act, note, time } from '../kit/parts.js';
import { table } from '../kit/table.js';

const DAY = 86_400_000;

/** A day as the reader means it, in moments. */
const begin = (day) => (day ? new Date(`${day}T00:00`).toISOString() : '');
const end = (day) => (day ? new Date(new Date(`${day}T00:00`).getTime() + DAY).toISOString() : '');

const words = (changes) => changes.map((it) => `${it.name}: ${it.before ?? ''} → ${it.after ?? ''}`).join('\n');
const actor = (it) => it.actor?.name ?? it.actor?.id ?? it.program ?? it.audience;
const subject = (it) => it.about?.name ?? it.subject;

export function audit({ root, api, t }) {
  let result = null;

  const verify = (event) => act(event, async () => {
    result = await api.post('/api/logs/audit/verify');
    draw();
  });

  const told = () => (result.isWhole
    ? note(t('web.audit.whole', { checked: number(result.checked) }), 'good')
    : note(html`<p><strong>${t('web.audit.broken')}</strong></p><ul>${result.findings.map((it) =>
      html`<li>${t('web.audit.finding', { position: it.position, what: it.text })}</li>`)}</ul>`, 'bad'));

  function draw() {
    render(html`<div class="stack"><section class="card row"><div class="grow"><h2>${t('web.audit.chain')}</h2><p class="muted">${t('web.audit.chain.text')}</p></div>
      <button class="button" @click=${verify}>${icon('good')} ${t('web.audit.verify')}</button></section>
      <div role="status">${result ? told() : nothing}</div><div id="entries"></div></div>`, root);
  }

  draw();
  table(root.querySelector('#entries'), {
    path: '/api/logs/audit',
    title: t('web.logs.audit'),
    name: 'audit',
    filters: [
      { name: 'action', label: t('web.audit.action'), placeholder: 'setting.' },
      { name: 'actor', label: t('web.audit.actor'), placeholder: t('web.audit.actor.hint') },
      { name: 'from', label: t('web.audit.from'), type: 'date', send: begin },
      { name: 'to', label: t('web.audit.to'), type: 'date', send: end },
    ],
    columns: [
      { key: 'action', title: t('web.audit.action'), value: (it) => it.action, show: (it) => html`<strong>${it.action}</strong>` },
      { key: 'actor', title: t('web.audit.actor'), value: actor, show: actor },
      { key: 'subject', title: t('web.audit.subject'), value: subject, show: (it) => (it.about
        ? html`<a href="/admin-panel/users.html?member=${it.about.id}">${subject(it)}</a>` : html`<code>${it.subject}</code>`) },
      { key: 'changes', title: t('web.logs.details'), value: (it) => words(it.changes), isUnsorted: true, show: (it) => html`<code class="changes">${words(it.changes)}</code>` },
      { key: 'at', title: t('web.logs.at'), value: (it) => it.at, show: (it) => time(it.at) },
    ],
  });
}
