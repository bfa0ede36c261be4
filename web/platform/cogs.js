// Cogs on and off, and what each of them brings.

import { html, nothing } from 'lit-html';
import { confirm } from '../kit/dialog.js';
import { badge } from '../kit/parts.js';
import { screen } from '../kit/screen.js';
import { known } from '../kit/texts.js';

export function cogs({ root, api, t, toast }) {
  const here = screen(root, () => api.get('/api/cogs'), ({ items }) => html`<div class="grid wide">${items.map(card)}</div>`);

  async function turn(cog) {
    const isOn = !cog.isOn;
    const answer = await confirm({
      title: t(isOn ? 'web.cogs.on.title' : 'web.cogs.off.title', { cog: cog.title }),
      text: t(isOn ? 'web.cogs.on.text' : 'web.cogs.off.text'),
      yes: t(isOn ? 'web.cogs.on' : 'web.cogs.off'),
      isDangerous: !isOn,
      work: () => api.put(`/api/cogs/${encodeURIComponent(cog.id)}`, { isOn }),
    });
    if (!answer) return;
    toast(t(isOn ? 'web.cogs.is_on' : 'web.cogs.is_off', { cog: cog.title }));
    here.again();
  }

  const counted = (it) => Object.entries(it.contributions ?? {}).map(([kind, count]) => `${known(`web.kind.${kind.replaceAll(' ', '_')}`, kind)} ${count}`).join(' · ');

  const card = (cog) => html`<section class="card stack" aria-label=${cog.title}>
    <div class="row"><h2>${cog.title}</h2>${badge(t(cog.isOn ? 'web.on' : 'web.off'), cog.isOn ? 'good' : 'plain')}<span class="space"></span>
      ${!cog.isSwitchable ? badge(t(cog.isOn ? 'web.cogs.fixed' : 'web.cogs.configured_off')) : html`<button class="button small ${cog.isOn ? 'danger' : ''}" @click=${() => turn(cog)}>
        ${t(cog.isOn ? 'web.cogs.off' : 'web.cogs.on')}</button>`}</div>
    <p class="muted">${counted(cog)}</p>
    ${cog.commands?.length ? html`<details><summary>${t('web.cogs.commands', { count: cog.commands.length })}</summary>
      <ul class="lines">${cog.commands.map((it) => html`<li><code>/${it}</code></li>`)}</ul></details>` : nothing}
  </section>`;
}
