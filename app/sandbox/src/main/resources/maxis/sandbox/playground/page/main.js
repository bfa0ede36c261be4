import { html, render } from '/lib/lit-html/lit-html.js';
import { state, set, watch } from './core/state.js';
import { get } from './core/api.js';
import { learn, t } from './core/texts.js';
import { listen, lookForBots } from './core/live.js';
import { reread, enter, home, address } from './core/world.js';
import { catchUp, read } from './core/unread.js';
import { channel, nameOf, me, title } from './core/lookup.js';
import { chooser } from './pages/chooser.js';
import { frame } from './pages/frame.js';
import { followScroll, keepScroll } from './pages/scroll.js';

const ROOT = document.getElementById('page');
const LOOKING = 5000;
const MINUTE = 60_000;

function draw() {
  keepScroll();
  render(state.view ? frame() : chooser(), ROOT);
  followScroll();
  document.title = named();
}

function named() {
  if (!state.view) return t('title');
  const pings = [...state.unread.values()].reduce((sum, it) => sum + it.pings, 0);
  return `${pings ? `(${pings}) ` : ''}${nameOf(me())} · ${title(channel(state.channel)) || t('title')}`;
}

/** The address says who one is and where: #/person/channel. */
async function arrive() {
  const [, who, place] = location.hash.split('/');
  if (!who) {
    set({ who: null, view: null, channel: null, people: await get('/people') });
    listen();
    return;
  }
  if (who !== state.who) await become(who);
  if (!state.view) return;
  if (!place || !channel(place)) location.replace(address(state.who, home()));
  else enter(place);
}

async function become(who) {
  state.messages.clear();
  state.unread.clear();
  state.notes.clear();
  set({ who, view: null, channel: null });
  // First the ears, then the eyes, so that nothing is missed in between.
  await listen();
  try {
    await reread();
    catchUp();
  } catch (unknown) {
    set({ who: null, people: await get('/people') });
    location.hash = '';
    return;
  }
}

/** Whoever just types means the composer. */
function typeAnywhere(event) {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.key === ' ') return;
  if (event.target === document.body || event.target.matches('.messages, .message')) document.querySelector('.composer textarea')?.focus();
}

async function start() {
  const [facts] = await Promise.all([fetch('/playground.json').then((it) => it.json()), learn()]);
  set({ facts });
  watch(draw);
  await arrive();
  window.addEventListener('hashchange', arrive);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && state.view) {
      read(state.channel);
      set({});
    }
  });
  document.addEventListener('keydown', typeAnywhere);
  setInterval(() => document.hidden || lookForBots(), LOOKING);
  setInterval(() => set({}), MINUTE);
}

start().catch(() => render(html`<main class="lost"><h1>${t('lost')}</h1><p>${t('lost.hint')}</p></main>`, ROOT));
