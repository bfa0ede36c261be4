// The security log: what looked like an attack.

import { html, nothing } from 'lit-html';
import { follow } from '../kit/live.js';
import { badge, time } from '../kit/parts.js';
import { table } from '../kit/table.js';

const TONES = { info: 'plain', warning: 'warm', critical: 'bad' };

const words = (data) => Object.entries(data).map(([name, value]) => `${name}=${value}`).join(' ');

export function security({ root, t }) {
  const list = table(root, {
    path: '/api/logs/security',
    title: t('web.logs.security'),
    name: 'security',
    empty: t('web.logs.security.empty'),
    filters: [
      { name: 'text', label: t('web.search') },
      { name: 'severity', label: t('web.logs.severity'), choices: Object.keys(TONES).map((it) => [it, t(`web.severity.${it}`)]) },
    ],
    columns: [
      { key: 'kind', title: t('web.logs.what'), value: (it) => it.kind, show: (it) => html`<strong>${it.kind}</strong>` },
      { key: 'severity', title: t('web.logs.severity'), value: (it) => it.severity, show: (it) => badge(t(`web.severity.${it.severity}`), TONES[it.severity]) },
      { key: 'count', title: t('web.logs.count'), value: (it) => it.count, show: (it) => it.count },
      { key: 'member', title: t('web.logs.who'), value: (it) => it.member?.name ?? it.member?.id ?? it.address, show: who },
      { key: 'data', title: t('web.logs.details'), value: (it) => words(it.data), isUnsorted: true, show: (it) => html`<code>${words(it.data)}</code>` },
      { key: 'at', title: t('web.logs.at'), value: (it) => it.at, show: (it) => time(it.at) },
    ],
  });
  follow(['security'], list.again);
}

const who = (it) => html`${it.member ? html`<a href="/admin-panel/users.html?member=${it.member.id}">${it.member.name ?? it.member.id}</a> ` : nothing}
  ${it.address ? html`<code>${it.address}</code>` : nothing}`;
