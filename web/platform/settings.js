// Every setting of every cog, as its record declares it, and which cogs are on.

import { html, render } from 'lit-html';
import { chosenTab, inAddress, tabContent, tabs } from '../kit/tabs.js';
import { screen } from '../kit/screen.js';
import { cogs } from './cogs.js';
import { settingRow } from './setting.js';

export function page(context) {
  const { root, api, t } = context;
  let current = chosenTab(['values', 'cogs']);
  let wish = new URLSearchParams(location.search).get('text') ?? '';

  function choose(name) {
    current = name;
    draw();
    const place = document.createElement('div');
    root.querySelector('#part').replaceChildren(place);
    if (current === 'cogs') cogs({ ...context, root: place });
    else values(place);
  }

  function draw() {
    render(html`${tabs(t('page.settings'), [['values', t('web.settings.values')], ['cogs', t('web.settings.cogs')]], current, choose)}
      ${tabContent(current, html`<div id="part"></div>`)}`, root);
  }

  function values(place) {
    const rows = new Map();
    const here = screen(place, () => api.get('/api/settings'), ({ items }, it) => show(items, it));
    const rowOf = (setting) => {
      if (!rows.has(setting.key)) rows.set(setting.key, settingRow(context, here.draw));
      return rows.get(setting.key);
    };

    function show(all, it) {
      const wanted = wish.toLocaleLowerCase();
      const fits = (one) => `${one.title} ${one.description ?? ''} ${one.key}`.toLocaleLowerCase().includes(wanted);
      const found = all.map((cog) => ({ ...cog, settings: cog.settings.filter(fits) })).filter((cog) => cog.settings.length);
      const search = (event) => {
        wish = event.target.value;
        inAddress({ text: wish });
        it.draw();
      };
      return html`<form class="filters" role="search" @submit=${(event) => event.preventDefault()}><label class="filter search"><span>${t('web.search')}</span>
          <input type="search" .value=${wish} @input=${search} autocomplete="off"></label></form>
        <div class="stack">${found.map((cog) => html`<section class="card" aria-labelledby="cog-${cog.cog}"><h2 id="cog-${cog.cog}">${cog.title}</h2>
          <ul class="settings">${cog.settings.map((one) => rowOf(one)(one))}</ul></section>`)}</div>
        ${found.length ? '' : html`<p class="muted" role="status">${t('web.settings.none')}</p>`}`;
    }
  }

  choose(current);
}
