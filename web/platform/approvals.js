// Orders: what waits for somebody's word, what was carried out, and new ones.

import { html, nothing, render } from 'lit-html';
import { confirm } from '../kit/dialog.js';
import { icon } from '../kit/icons.js';
import { follow } from '../kit/live.js';
import { badge, facts, time } from '../kit/parts.js';
import { table } from '../kit/table.js';
import { newOrder } from './order.js';

const STATES = ['proposed', 'approved', 'claimed', 'done', 'refused', 'failed', 'cancelled', 'expired', 'undone'];
const TONES = { proposed: 'warm', approved: 'brand', claimed: 'brand', done: 'good', refused: 'bad', failed: 'bad' };

const address = (order) => `/api/control-orders/${encodeURIComponent(order.id)}`;
const asker = (order) => order.asker?.name ?? order.asker?.id ?? order.program ?? 'Maxis';

const what = (order) => html`<strong>${order.action}</strong>
  <p class="muted">${Object.entries(order.parameters).filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`).join(' · ')}</p>`;

/** What the dry run found. */
export const foreseen = ({ summary, facts: found }) => html`<p><strong>${summary}</strong></p>
  ${found.length ? facts(found.map((it) => [it.name, it.value])) : nothing}`;

export function page(context) {
  const { root, api, t, toast } = context;
  render(html`<div class="stack"><p class="row"><span class="muted">${t('web.approvals.text')}</span><span class="space"></span>
    <button class="button primary" @click=${() => newOrder(context, () => list.again())}>${icon('plus')} ${t('web.approvals.new')}</button></p><div id="orders"></div></div>`, root);

  async function decide(asked) {
    if (!await confirm(asked)) return;
    toast(asked.done);
    list.again();
  }

  /** The seal belongs to what was shown: if it changed meanwhile, the server refuses. */
  const approve = (order) => {
    let seen = null;
    return decide({
      title: t('web.approvals.approve.title', { action: order.action }),
      preview: async () => {
        seen = await api.get(address(order));
        return seen.preview ? foreseen(seen.preview) : html`<p>${t('web.approvals.no_preview')}</p>`;
      },
      yes: t('web.approvals.approve'),
      done: t('web.approvals.approved'),
      work: () => api.post(`${address(order)}/approve`, { seal: seen.seal }),
    });
  };

  const reject = (order) => decide({
    title: t('web.approvals.reject.title', { action: order.action }),
    text: t('web.approvals.reject.text'),
    yes: t('web.approvals.reject'),
    isDangerous: true,
    done: t('web.approvals.rejected'),
    work: () => api.post(`${address(order)}/reject`),
  });

  const undo = (order) => decide({
    title: t('web.approvals.undo.title', { action: order.action }),
    text: t('web.approvals.undo.text'),
    yes: t('web.approvals.undo'),
    isDangerous: true,
    done: t('web.approvals.undone'),
    work: () => api.post(`${address(order)}/undo`),
  });

  const actions = (it) => html`<div class="row">${it.state === 'proposed' ? html`
      <button class="button small primary" @click=${() => approve(it)}>${t('web.approvals.approve')}</button>
      <button class="button small danger" @click=${() => reject(it)}>${t('web.approvals.reject')}</button>` : nothing}
    ${it.isUndoable ? html`<button class="button small" @click=${() => undo(it)}>${t('web.approvals.undo')}</button>` : nothing}</div>`;

  const state = (it) => html`${badge(t(`web.order.${it.state}`), TONES[it.state])}
    ${it.ending?.text ? html`<p class="muted">${it.ending.text}</p>` : nothing}
    ${it.ending?.reference ? html`<p class="muted">${t('web.reference', { reference: it.ending.reference })}</p>` : nothing}`;

  const list = table(root.querySelector('#orders'), {
    path: '/api/control-orders',
    title: t('page.approvals'),
    empty: t('web.approvals.empty'),
    filters: [{ name: 'state', label: t('web.approvals.state'), choices: STATES.map((it) => [it, t(`web.order.${it}`)]) }],
    columns: [
      { key: 'action', title: t('web.approvals.action'), value: (it) => it.action, show: what },
      { key: 'state', title: t('web.approvals.state'), value: (it) => it.state, show: state },
      { key: 'asker', title: t('web.approvals.asker'), value: asker, show: asker },
      { key: 'at', title: t('web.logs.at'), value: (it) => it.sentAt, show: (it) => time(it.sentAt) },
      { key: 'actions', title: t('web.actions'), show: actions },
    ],
  });
  follow(['orders'], list.again);
}
