// Every page begins here: who is it, what may they see, and then the page's own module.

import { html, render } from 'lit-html';
import { api, Refused, speakFor, Unreachable, whenever } from './api.js';
import { frame, languageSwitch, themeSwitch, titleOf } from './frame.js';
import { empty, expectPictures, failed, loading, reason } from './parts.js';
import { stepUp } from './stepup.js';
import { language, learn, speak, t, wished } from './texts.js';
import { wear } from './theme.js';
import { prepare, toast } from './toast.js';

const LOGIN = '/admin-panel/login.html';

const it = { me: null, panel: { pages: [] }, page: document.body.dataset.page || 'index', isOpen: false, isOffline: false };
const root = document.createElement('div');
root.className = 'shell';

function draw() {
  document.title = `${titleOf(it)} · ${it.me?.server?.name ?? 'Maxis'}`;
  if (it.page === 'login') render(stranger(), root);
  else if (it.me?.signedIn) render(frame(it), root);
}

const stranger = () => html`<div class="entrance"><header class="corner">${languageSwitch(it.speak)}${themeSwitch(it.wear)}</header>
  <main id="content"><div id="page"></div></main></div>`;

/** Back here after having signed in. */
function toLogin(why = '') {
  const to = location.pathname + location.search;
  location.replace(`${LOGIN}?to=${encodeURIComponent(to)}${why && `&why=${why}`}`);
}

/** A fresh place each time: what an older turn still draws is drawn into nowhere. */
function place() {
  const fresh = document.createElement('div');
  document.getElementById('page').replaceChildren(fresh);
  return fresh;
}

/** A page that cannot be shown says so where it would have been. */
async function show() {
  render(loading(), place());
  const found = it.panel.pages.find((page) => page.name === it.page);
  if (!found && it.page !== 'login') {
    render(empty(t('web.not_yours'), html`<a class="button" href="/admin-panel/account.html">${t('page.account')}</a>`), place());
    return;
  }
  try {
    const module = await import(it.page === 'login' ? '../platform/login.js' : `../${found.cog}/${found.module}`);
    await module.page({ root: place(), api, t, me: it.me, panel: it.panel, toast, renew, speak: it.speak });
  } catch (failure) {
    render(failed(failure, show), place());
  }
}

/** Who one is may have changed: a factor was added, a language chosen. */
async function renew() {
  it.me = await api.get('/api/auth/me');
  speakFor(it.me, language());
  draw();
  return it.me;
}

it.toggle = () => {
  it.isOpen = !it.isOpen;
  draw();
  document.querySelector(it.isOpen ? '#navigation a' : '.drawer')?.focus();
};

it.wear = (theme) => {
  wear(theme);
  draw();
};

/** The page changes at once; that it is kept for the account comes after. */
it.speak = async (chosen, isToKeep = true) => {
  try {
    await speak(chosen);
    speakFor(it.me, chosen);
    if (it.me?.signedIn && isToKeep) await api.put('/api/account', { language: chosen });
    if (it.me?.signedIn) it.panel = await api.get('/api/panel');
    draw();
    await show();
  } catch (failure) {
    toast(reason(failure), 'bad');
  }
};

it.leave = async () => {
  try {
    await api.post('/api/auth/logout');
    location.assign(LOGIN);
  } catch (failure) {
    toast(reason(failure), 'bad');
  }
};

whenever({
  stepUp: () => stepUp(it.me),
  ended: () => toLogin('ended'),
  reach: (isReached) => {
    if (it.isOffline !== isReached) return;
    it.isOffline = !isReached;
    draw();
  },
});

async function start() {
  wear();
  document.body.prepend(root);
  prepare();
  speakFor(null, wished());
  const [me] = await Promise.all([api.get('/api/auth/me'), learn(wished())]);
  it.me = me;
  expectPictures(!me.isDemo);
  if (me.signedIn && me.language && me.language !== language()) await speak(me.language);
  speakFor(me, language());
  if (it.page !== 'login') {
    if (!me.signedIn) return toLogin();
    it.panel = await api.get('/api/panel');
    if (it.page === 'index' && !it.panel.pages.some((page) => page.name === 'index')) return location.replace('/admin-panel/account.html');
  }
  draw();
  return show();
}

/** Perhaps not even the texts came: then in both languages. */
function lost(failure) {
  const isAway = failure instanceof Unreachable || failure instanceof TypeError || failure instanceof Refused;
  if (!isAway) console.error(failure);
  render(html`<main class="lost"><h1>Maxis</h1>
    <p lang="fr">Le serveur ne répond pas pour le moment. Merci de réessayer dans un instant.</p>
    <p lang="en">The server does not answer at the moment. Please try again shortly.</p>
    <button class="button primary" @click=${() => location.reload()}><span lang="fr">Réessayer</span> · <span lang="en">Try again</span></button></main>`, root);
}

addEventListener('offline', () => { it.isOffline = true; draw(); });
addEventListener('online', () => { it.isOffline = false; draw(); });
start().catch(lost);
