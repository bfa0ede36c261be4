// Who shall one be?

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { state, set } from '../core/state.js';
import { arrive } from '../core/acts.js';
import { address } from '../core/world.js';
import { avatar } from '../core/lookup.js';
import { matching } from '../core/names.js';
import { t, language } from '../core/texts.js';
import { rove } from '../core/keys.js';
import { languageButton } from './language.js';

const CAST = 6;

let typed = '';
let refused = '';

export function chooser() {
  const all = state.people.map((it) => ({ ...it, name: it.global_name ?? it.username, detail: it.username }));
  const cast = all.slice(0, CAST);
  const others = all.slice(CAST);
  const shown = matching(others, typed, 100);
  return html`
    <main class="chooser">
      <header><img src="/icon.svg" alt="" width="48" height="48"><div><h1>${t('title')}</h1><p>${t('chooser.lead')}</p></div>${languageButton()}</header>
      <section aria-labelledby="who"><h2 id="who">${t('chooser.who')}</h2>
        <ul class="cards" @keydown=${rove}>${cast.map((it) => card(it, true))}</ul></section>
      <section aria-labelledby="new"><h2 id="new">${t('chooser.new')}</h2>${newcomer()}</section>
      <section aria-labelledby="others"><h2 id="others">${t('chooser.others')}</h2>
        <input type="search" aria-label=${t('search')} placeholder=${t('search')} .value=${typed} @input=${(event) => { typed = event.target.value; set({}); }}>
        <ul class="cards small" @keydown=${rove}>${shown.map((it) => card(it, false))}</ul>
        ${shown.length ? nothing : html`<p class="muted">${t('nothing.found')}</p>`}</section>
      <p class="muted">${t('chooser.tabs')}</p>
    </main>`;
}

function card(it, isCast) {
  return html`
    <li><a class="card" data-item href=${address(it.id)}>
      <img class="face" src=${avatar(it)} alt="">
      <span class="words"><span class="name">${it.name}</span>
        <span class="muted">${standing(it, isCast)}</span></span>
    </a></li>`;
}

function standing(it, isCast) {
  if (!it.is_member) return t('chooser.outside');
  return isCast ? it.standing || t('chooser.member') : it.username;
}

function newcomer() {
  return html`
    <form class="newcomer" @submit=${join}>
      <label>${t('chooser.name')}<input name="name" required maxlength="32" autocomplete="off"></label>
      <label>${t('chooser.language')}<select name="locale">
        <option value="fr" ?selected=${language() === 'fr'}>Français</option>
        <option value="en-GB" ?selected=${language() === 'en'}>English</option></select></label>
      <button type="submit" class="button success">${t('chooser.join')}</button>
      ${refused ? html`<p class="failed" role="alert">${refused}</p>` : nothing}
    </form>`;
}

async function join(event) {
  event.preventDefault();
  const { name, locale } = Object.fromEntries(new FormData(event.target));
  try {
    const made = await arrive(account(name), name.trim(), locale);
    refused = '';
    location.hash = address(made.id);
  } catch (problem) {
    refused = problem.message;
    set({});
  }
}

/** Discord's accounts are small letters and digits. */
function account(shown) {
  const plain = shown.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9_.]+/g, '_');
  return plain.padEnd(2, '_');
}
