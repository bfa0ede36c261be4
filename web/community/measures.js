// What can be done with a member. What is dangerous is asked twice.

import { html, nothing } from 'lit-html';
import { confirm } from '../kit/dialog.js';
import { fieldOf } from '../kit/field.js';
import { icon } from '../kit/icons.js';
import { act } from '../kit/parts.js';
import { reaches } from '../kit/rights.js';

const DAY = 86_400_000;
const SPANS = [1, 7, 30, 365];

export function actionsFor({ api, t, me, toast, member, done }) {
  const address = `/api/members/${encodeURIComponent(member.id)}`;

  async function measure(asked) {
    if (!await confirm(asked)) return;
    toast(asked.done);
    await done();
  }

  const reason = (hint) => fieldOf({ name: 'reason', label: t('web.reason'), type: 'long', maximum: 500, hint });

  const warn = () => measure({
    title: t('community.web.warn.title', { name: member.name }),
    fields: () => reason(t('community.web.reason.read')),
    yes: t('community.web.warn'),
    done: t('community.web.warned', { name: member.name }),
    work: (values) => api.post(`${address}/warn`, { reason: values.reason.trim() }),
  });

  const ban = () => measure({
    title: t('community.web.ban.title', { name: member.name }),
    text: t('community.web.ban.text'),
    fields: () => html`${reason(t('community.web.reason.read'))}${fieldOf({
      name: 'days',
      label: t('community.web.ban.time'),
      value: '7',
      choices: [...SPANS.map((it) => ({ value: String(it), label: t('web.duration.days', { count: it }) })), { value: '', label: t('community.web.ban.forever') }],
    })}`,
    yes: t('community.web.ban'),
    isDangerous: true,
    done: t('community.web.banned', { name: member.name }),
    work: (values) => api.post(`${address}/ban`, {
      reason: values.reason.trim(),
      ...(values.days ? { until: new Date(Date.now() + Number(values.days) * DAY).toISOString() } : {}),
    }),
  });

  const unban = () => measure({
    title: t('community.web.unban.title', { name: member.name }),
    fields: () => reason(),
    yes: t('community.web.unban'),
    done: t('community.web.unbanned', { name: member.name }),
    work: (values) => api.post(`${address}/unban`, { reason: values.reason.trim() }),
  });

  const erase = () => measure({
    title: t('community.web.erase.title', { name: member.name }),
    text: t('community.web.erase.text'),
    name: member.name,
    yes: t('community.web.erase'),
    isDangerous: true,
    done: t('community.web.erased'),
    work: ({ typed }) => api.post(`${address}/erase`, { confirm: typed.trim() }),
  });

  const keep = (event) => act(event, () => api.file(`${address}/export`, `member-${member.id}.json`));

  return html`${reaches(me, 'staff') ? html`<button class="button" @click=${warn}>${icon('warning')} ${t('community.web.warn')}</button>` : nothing}
    ${reaches(me, 'admin') ? html`
      ${member.isBanned ? html`<button class="button" @click=${unban}>${t('community.web.unban')}</button>` : html`<button class="button danger outline" @click=${ban}>${t('community.web.ban')}</button>`}
      <button class="button" @click=${keep}>${icon('download')} ${t('community.web.export')}</button>
      <button class="button danger outline" @click=${erase}>${icon('bin')} ${t('community.web.erase')}</button>` : nothing}`;
}
