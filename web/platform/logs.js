// What happened: to the security, by whose hand, and in the background.

import { html, render } from 'lit-html';
import { chosenTab, tabContent, tabs } from '../kit/tabs.js';
import { audit } from './audit.js';
import { jobs } from './jobs.js';
import { security } from './security.js';

const PARTS = { security, audit, jobs };

export function page(context) {
  const { root, t } = context;
  const names = Object.keys(PARTS);
  let current = chosenTab(names);

  function choose(name) {
    current = name;
    draw();
    fill();
  }

  function draw() {
    render(html`${tabs(t('page.logs'), names.map((it) => [it, t(`web.logs.${it}`)]), current, choose)}
      ${tabContent(current, html`<div id="log"></div>`)}`, root);
  }

  function fill() {
    const place = document.createElement('div');
    root.querySelector('#log').replaceChildren(place);
    PARTS[current]({ ...context, root: place });
  }

  choose(current);
}
