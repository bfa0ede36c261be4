// Asks for the second factor again, before something dangerous.

import { html, nothing } from 'lit-html';
import { api } from './api.js';
import { open } from './dialog.js';
import { icon } from './icons.js';
import { reason } from './parts.js';
import { t } from './texts.js';
import { hasPasskeys, showPasskey, wasCalledOff } from './webauthn.js';

let running = null;

/** Several calls that are refused at once ask one time. Answers whether it was shown. */
export function stepUp(me) {
  running ??= ask(me).finally(() => {
    running = null;
  });
  return running;
}

async function ask(me) {
  const factors = me?.secondFactor ?? {};
  const done = await open(t('web.step_up.title'), (it) => content(it, factors));
  return done === true;
}

async function attempt(it, work) {
  const { state } = it;
  if (state.isBusy) return;
  Object.assign(state, { isBusy: true, failure: null });
  it.draw();
  try {
    await work();
    it.close(true);
  } catch (failure) {
    Object.assign(state, { isBusy: false, failure: wasCalledOff(failure) ? null : failure });
    it.draw();
  }
}

export async function usePasskey(to) {
  const options = await api.post('/api/auth/passkey/options');
  return api.post('/api/auth/passkey', { assertion: await showPasskey(options), ...(to ? { to } : {}) });
}

/** One field for the six digits; a recovery code fits as well. */
export const codeField = () => html`<label class="field"><span>${t('web.factor.code')}</span>
  <input name="code" inputmode="text" autocomplete="one-time-code" autocapitalize="off" spellcheck="false" maxlength="24" required autofocus>
  <small>${t('web.factor.code.hint')}</small></label>`;

function content(it, factors) {
  const { state } = it;
  const send = (event) => {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('code').trim();
    attempt(it, () => api.post('/api/auth/second-factor', { code }));
  };
  return html`<form @submit=${send}>
    <p>${t('web.step_up.text')}</p>
    ${factors.totp ? html`<div class="fields">${codeField()}</div>` : nothing}
    ${state.failure ? html`<p class="error" role="alert">${reason(state.failure)}</p>` : nothing}
    <footer><button type="button" class="button" @click=${() => it.close()}>${t('web.cancel')}</button>
      ${factors.passkeys && hasPasskeys() ? html`<button type="button" class="button ${factors.totp ? '' : 'primary'}"
        @click=${() => attempt(it, usePasskey)}>${icon('key')} ${t('web.passkey.use')}</button>` : nothing}
      ${factors.totp ? html`<button type="submit" class="button primary" aria-busy=${state.isBusy ? 'true' : 'false'}>${t('web.confirm')}</button>` : nothing}
    </footer></form>`;
}
