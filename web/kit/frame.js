// What is around every page: where one can go, who one is, language and look.

import { html, nothing } from 'lit-html';
import { icon } from './icons.js';
import { avatar, badge } from './parts.js';
import { known, language, languages, t } from './texts.js';
import { nextTheme, theme } from './theme.js';

const SECTIONS = ['overview', 'people', 'sales', 'support', 'outreach', 'system', 'account'];
const THEME_SIGN = { system: 'screen', light: 'sun', dark: 'moon' };

/** The pages by section, in the order of the sections. */
function sections(pages) {
  return SECTIONS.map((name) => [name, pages.filter((it) => it.section.toLowerCase() === name)]).filter(([, all]) => all.length);
}

const entry = (page, current) => html`<a href="/admin-panel/${page.name}.html" aria-current=${page.name === current ? 'page' : nothing}>
  ${icon(page.name)}<span>${page.title}</span></a>`;

const navigation = (panel, current) => html`<nav id="navigation" aria-label=${t('web.navigation')}>
  ${sections(panel.pages).map(([name, pages]) => html`<section><h2>${t(`web.section.${name}`)}</h2>
    ${pages.map((it) => entry(it, current))}</section>`)}</nav>`;

export const languageSwitch = (speak) => html`<div class="languages" role="group" aria-label=${t('web.language')}>
  ${languages().map((it) => html`<button class="tool" lang=${it} aria-pressed=${it === language()} title=${t(`web.language.${it}`)}
    @click=${() => speak(it)}>${it.toUpperCase()}</button>`)}</div>`;

export const themeSwitch = (wear) => html`<button class="tool" @click=${() => wear(nextTheme())}
  aria-label=${t('web.theme', { theme: t(`web.theme.${theme()}`) })} title=${t('web.theme', { theme: t(`web.theme.${theme()}`) })}>${icon(THEME_SIGN[theme()])}</button>`;

const whoAmI = (me) => html`<a class="me" href="/admin-panel/account.html">${avatar(me.member, 'small')}
  <span><strong>${me.member.name}</strong><small>${t(`web.level.${me.level}`)}</small></span></a>`;

/** Only shown while something is wrong with the way to the server. */
const offline = (isOffline) => (isOffline ? html`<p class="offline" role="alert">${icon('warning')} ${t('web.offline')}</p>` : nothing);

/** @param it me, panel, page, isOffline, isOpen (the drawer of a phone) and what the buttons do */
export function frame(it) {
  return html`<a class="skip" href="#content" @click=${skip}>${t('web.skip')}</a>
    <header class="top"><button class="tool drawer" aria-expanded=${it.isOpen} aria-controls="navigation" @click=${it.toggle}
        aria-label=${t(it.isOpen ? 'web.menu.close' : 'web.menu.open')}>${icon(it.isOpen ? 'close' : 'menu')}</button>
      <a class="home" href="/admin-panel/"><span class="mark" aria-hidden="true">M</span><span>${it.panel.server?.name ?? 'Maxis'}</span></a>
      ${it.me.isDemo ? badge(t('web.demo'), 'warm') : nothing}
      <span class="space"></span>${languageSwitch(it.speak)}${themeSwitch(it.wear)}${whoAmI(it.me)}
      <button class="tool" @click=${it.leave} aria-label=${t('web.sign_out')} title=${t('web.sign_out')}>${icon('out')}</button></header>
    ${offline(it.isOffline)}
    <div class="columns ${it.isOpen ? 'open' : ''}" @keydown=${(event) => event.key === 'Escape' && it.isOpen && it.toggle()}>
      ${navigation(it.panel, it.page)}<div class="shade" @click=${it.toggle}></div>
      <main id="content" tabindex="-1"><h1>${titleOf(it)}</h1><div id="page"></div></main></div>`;
}

export function titleOf(it) {
  const found = it.panel?.pages.find((page) => page.name === it.page);
  return found?.title ?? known(it.page === 'login' ? 'web.login' : `page.${it.page}`, 'Maxis');
}

/** The address stays as it is: a fragment would look like a place on the page. */
function skip(event) {
  event.preventDefault();
  document.getElementById('content').focus();
}
