// The second factor: an app with codes, recovery codes, passkeys.

import { html, nothing } from 'lit-html';
import { save } from '../kit/api.js';
import { confirm, open } from '../kit/dialog.js';
import { fieldOf } from '../kit/field.js';
import { icon } from '../kit/icons.js';
import { act, badge, copyButton, note, reason, Said, time } from '../kit/parts.js';
import { screen } from '../kit/screen.js';
import { codeField } from '../kit/stepup.js';
import { hasPasskeys, makePasskey, wasCalledOff } from '../kit/webauthn.js';

const FEW = 3;

export function factors({ root, api, t, toast, renew }) {
  const here = screen(root, async () => {
    const [me, passkeys] = await Promise.all([renew(), api.get('/api/account/passkeys')]);
    return { factor: me.secondFactor, passkeys: passkeys.items };
  }, show);

  async function setUp(event) {
    let codes = null;
    await act(event, async () => {
      const secret = await api.post('/api/account/totp');
      codes = await open(t('web.totp.title'), (it) => scan(it, secret));
    });
    if (codes) await showCodes(codes);
    await here.again();
  }

  const scan = (it, secret) => html`<form @submit=${(event) => proven(event, it)}><ol class="stack">
      <li>${t('web.totp.scan')}<img class="qr" src=${secret.qr} alt=${t('web.totp.qr')} width="200" height="200">
        <p class="muted">${t('web.totp.type')}</p><p class="row"><code>${secret.secret}</code> ${copyButton(secret.secret)}</p></li>
      <li>${t('web.totp.prove')}<div class="fields">${codeField()}</div></li></ol>
    ${it.state.failure ? html`<p class="error" role="alert">${reason(it.state.failure)}</p>` : nothing}
    <footer><button type="button" class="button" @click=${() => it.close()}>${t('web.cancel')}</button>
      <button class="button primary" aria-busy=${Boolean(it.state.isBusy)}>${t('web.confirm')}</button></footer></form>`;

  async function proven(event, it) {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('code').trim();
    try {
      it.close((await api.post('/api/account/totp/confirm', { code })).recoveryCodes);
    } catch (failure) {
      it.state.failure = failure;
      it.draw();
    }
  }

  /** They are shown this once; closing is a choice of one's own. */
  const showCodes = (codes) => open(t('web.recovery.title'), (it) => html`<div class="stack">${note(t('web.recovery.text'), 'warning')}
    <ul class="codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul><div class="row">${copyButton(codes.join('\n'))}
      <button class="button small" @click=${() => save(new Blob([codes.join('\r\n')], { type: 'text/plain' }), 'maxis-codes.txt')}>${icon('download')} ${t('web.recovery.save')}</button>
      <span class="space"></span><button class="button primary" @click=${() => it.close(true)}>${t('web.recovery.kept')}</button></div></div>`);

  const newCodes = (event) => act(event, async () => {
    const { recoveryCodes } = await api.post('/api/account/recovery-codes');
    await showCodes(recoveryCodes);
    await here.again();
  });

  async function takeAway(asked, path) {
    const done = await confirm({ ...asked, isDangerous: true, work: () => api.delete(path) });
    if (!done) return;
    toast(t('web.account.saved'));
    await here.again();
  }

  async function addPasskey() {
    const done = await confirm({
      title: t('web.passkey.add'),
      text: t('web.passkey.text'),
      fields: () => fieldOf({ name: 'name', label: t('web.passkey.name'), placeholder: t('web.passkey.example'), length: 60 }),
      yes: t('web.continue'),
      work: async ({ name }) => {
        const options = await api.post('/api/account/passkeys/options');
        try {
          const credential = await makePasskey(options);
          await api.post('/api/account/passkeys', { name: name.trim() || t('web.passkey.example'), credential });
        } catch (failure) {
          throw wasCalledOff(failure) ? new Said(t('web.passkey.called_off')) : failure;
        }
      },
    });
    if (done) await here.again();
  }

  const totp = (factor) => html`<section class="card"><h2>${t('web.totp')} ${badge(t(factor.totp ? 'web.on' : 'web.off'), factor.totp ? 'good' : 'plain')}</h2>
    <p class="muted">${t('web.totp.text')}</p>
    ${factor.totp ? html`${note(t('web.recovery.left', { count: factor.recoveryCodesLeft }), factor.recoveryCodesLeft <= FEW ? 'warning' : 'info')}
      <form @submit=${(event) => event.preventDefault()}><footer><button class="button" @click=${newCodes}>${t('web.recovery.new')}</button>
        <button class="button danger outline" @click=${() => takeAway({ title: t('web.totp.off.title'), text: t('web.totp.off.text'), yes: t('web.totp.off') }, '/api/account/totp')}>${t('web.totp.off')}</button></footer></form>`
      : html`<button class="button primary" @click=${setUp}>${t('web.totp.on')}</button>`}</section>`;

  const passkey = (it) => html`<li><div class="grow"><strong>${it.name}</strong><p class="muted">${t('web.passkey.made')} ${time(it.createdAt)} · ${t('web.passkey.used')} ${time(it.usedAt)}</p></div>
    <button class="button small danger" @click=${() => takeAway({ title: t('web.passkey.drop.title'), text: it.name, yes: t('web.passkey.drop') }, `/api/account/passkeys/${encodeURIComponent(it.id)}`)}>${icon('bin')} ${t('web.passkey.drop')}</button></li>`;

  function show({ factor, passkeys }) {
    return html`<div class="stack">${factor.isRequired && !factor.totp && !factor.passkeys ? note(t('web.factor.required'), 'warning') : nothing}${totp(factor)}
      <section class="card"><h2>${t('web.passkeys')}</h2><p class="muted">${t('web.passkeys.text')}</p><ul class="lines">${passkeys.map(passkey)}</ul>
      ${hasPasskeys() ? html`<button class="button" @click=${addPasskey}>${icon('key')} ${t('web.passkey.add')}</button>` : html`<p class="muted">${t('web.passkey.none')}</p>`}</section></div>`;
  }
}
