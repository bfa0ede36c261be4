// Who one is here, in which language, what one agreed to; export and erasure.

import { html, nothing } from 'lit-html';
import { confirm } from '../kit/dialog.js';
import { form } from '../kit/form.js';
import { date, moment } from '../kit/format.js';
import { icon } from '../kit/icons.js';
import { act, avatar, badge, facts, note } from '../kit/parts.js';
import { screen } from '../kit/screen.js';
import { languages } from '../kit/texts.js';

const CONSENT = 'consent-';

export function profile({ root, api, t, me, toast, speak, renew }) {
  const here = screen(root, () => api.get('/api/account'), show);
  const sheet = form({ prefix: 'profile', draw: () => here.draw(), save });

  async function save({ language, ...rest }) {
    const consents = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name.slice(CONSENT.length), value === 'true']));
    here.data = await api.put('/api/account', { language, consents });
    toast(t('web.account.saved'));
    const now = await renew();
    if (now.language !== document.documentElement.lang) await speak(now.language, false);
  }

  async function erase(account) {
    const done = await confirm({
      title: t('web.account.erase.title'),
      text: t('web.account.erase.text'),
      name: account.name ?? account.id,
      yes: t('web.account.erase'),
      isDangerous: true,
      work: ({ typed }) => api.post('/api/account/erasure', { confirm: typed.trim() }),
    });
    if (done) location.replace('/admin-panel/login.html?why=left');
  }

  const fields = (account) => [
    {
      name: 'language',
      label: t('web.account.language'),
      value: account.language ?? 'auto',
      choices: ['auto', ...languages()].map((it) => ({ value: it, label: t(`web.language.${it}`) })),
    },
    ...Object.entries(account.consents).map(([name, isGiven]) => ({ name: CONSENT + name, label: t(`community.web.consent.${name}`), type: 'flag', value: isGiven })),
  ];

  const ban = ({ until, reason }) => note(html`<strong>${until ? t('web.account.banned_until', { until: moment(until) }) : t('web.account.banned')}</strong>
    ${reason ? html`<p>${reason}</p>` : nothing}`, 'bad');

  function show(account) {
    return html`<div class="stack">${account.ban ? ban(account.ban) : nothing}
      <section class="card row">${avatar({ ...me.member, ...account }, 'large')}
        <div class="grow"><h2>${account.name ?? me.member.name}</h2><p>${badge(t(`web.level.${me.level}`), 'brand')}</p></div>
        ${facts([[t('web.account.joined'), date(account.joinedAt)], [t('web.account.warnings'), account.warnings]])}</section>
      <section class="card"><h2>${t('web.account.choices')}</h2><p class="muted">${t('web.account.choices.text')}</p>${sheet.view(fields(account))}</section>
      <section class="card stack"><div><h2>${t('web.account.data')}</h2><p class="muted">${t('web.account.data.text')}</p></div>
        <div class="row"><button class="button" @click=${(event) => act(event, () => api.file('/api/account/export', 'my-data.json'))}>${icon('download')} ${t('web.account.export')}</button>
          <button class="button danger outline" @click=${() => erase(account)}>${icon('bin')} ${t('web.account.erase')}</button></div>
        ${account.alwaysKept.length ? html`<details><summary>${t('web.account.kept')}</summary><ul class="lines">${account.alwaysKept.map((it) =>
          html`<li><div class="grow"><strong>${it.what}</strong><p class="muted">${it.why}</p></div></li>`)}</ul></details>` : nothing}</section></div>`;
  }
}
