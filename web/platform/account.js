// One's own account: what is known, how one signs in, what one may take along or have erased.

import { html, render } from 'lit-html';
import { chosenTab, tabContent, tabs } from '../kit/tabs.js';
import { factors } from './factors.js';
import { profile } from './profile.js';
import { sessions } from './sessions.js';
import { tokens } from './tokens.js';

const PARTS = { profile, security: factors, sessions, tokens };

export function page(context) {
  const { root, t } = context;
  const names = Object.keys(PARTS);
  let current = chosenTab(names);

  function choose(name) {
    current = name;
    render(html`${tabs(t('page.account'), names.map((it) => [it, t(`web.account.${it}`)]), current, choose)}
      ${tabContent(current, html`<div id="part"></div>`)}`, root);
    const place = document.createElement('div');
    root.querySelector('#part').replaceChildren(place);
    PARTS[current]({ ...context, root: place });
  }

  choose(current);
}
