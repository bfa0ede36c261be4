import { html } from '/lib/lit-html/lit-html.js';
import { tag } from './time.js';
import * as look from '../core/lookup.js';
import { state } from '../core/state.js';
import { go } from '../core/world.js';
import { t } from '../core/texts.js';

// Tried in this order at every place of the text; the first that fits wins.
const RULES = [
  [/^\\([^a-z\d\s])/i, ([, it]) => it],
  [/^``([\s\S]+?)``/, ([, it]) => html`<code>${it}</code>`],
  [/^`([^`]+)`/, ([, it]) => html`<code>${it}</code>`],
  [/^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/, ([, at, style]) => tag(at, style)],
  [/^<@!?(\d+)>/, ([, id]) => person(id)],
  [/^<@&(\d+)>/, ([, id]) => role(id)],
  [/^<#(\d+)>/, ([, id]) => place(id)],
  [/^<\/([^:>]+):\d+>/, ([, it]) => html`<span class="mention">/${it}</span>`],
  [/^<(a?):(\w+):(\d+)>/, ([, , name, id]) => emoji({ name, id })],
  [/^@(everyone|here)\b/, ([it]) => html`<span class="mention">${it}</span>`],
  [/^\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/, ([, text, to]) => link(to, inline(text))],
  [/^<(https?:\/\/[^\s>]+)>/, ([, to]) => link(to, to)],
  [/^https?:\/\/[^\s<]+[^\s<.,:;"')\]!?]/, ([to]) => link(to, to)],
  [/^\|\|([\s\S]+?)\|\|/, ([, it]) => spoiler(it)],
  [/^\*\*\*([\s\S]+?)\*\*\*/, ([, it]) => html`<strong><em>${inline(it)}</em></strong>`],
  [/^\*\*([\s\S]+?)\*\*(?!\*)/, ([, it]) => html`<strong>${inline(it)}</strong>`],
  [/^__([\s\S]+?)__(?!_)/, ([, it]) => html`<u>${inline(it)}</u>`],
  [/^~~([\s\S]+?)~~/, ([, it]) => html`<s>${inline(it)}</s>`],
  [/^\*(?!\s)([\s\S]+?)(?<!\s)\*(?!\*)/, ([, it]) => html`<em>${inline(it)}</em>`],
  [/^_(?!\s)([\s\S]+?)(?<!\s)_(?!\w)/, ([, it]) => html`<em>${inline(it)}</em>`],
];
const PLAIN = /^[^\\`<@[h|*_~]+|^./su;

export function inline(text) {
  const parts = [];
  let rest = text;
  let before = '';
  while (rest) {
    const [length, part] = first(rest, before);
    parts.push(part);
    before = rest.slice(0, length).at(-1);
    rest = rest.slice(length);
  }
  return parts;
}

function first(rest, before) {
  for (const [pattern, made] of RULES) {
    const found = rest.match(pattern);
    // snake_case is not emphasis
    if (found && !(found[0][0] === '_' && /\w/.test(before))) return [found[0].length, made(found)];
  }
  const [plain] = rest.match(PLAIN);
  return [plain.length, plain];
}

function link(to, text) {
  return html`<a href=${to} target="_blank" rel="noreferrer noopener">${text}</a>`;
}

function person(id) {
  const someone = look.user(id);
  if (!someone) return html`<span class="mention">@${t('unknown.person')}</span>`;
  const mine = id === state.who ? 'mention mine' : 'mention';
  return html`<span class=${mine}>@${look.nameOf(someone)}</span>`;
}

function role(id) {
  const known = look.role(id);
  const colour = known?.color ? look.hex(known.color) : '';
  return html`<span class="mention role" .style=${colour ? `--colour:${colour}` : ''}>@${known?.name ?? t('unknown.role')}</span>`;
}

function place(id) {
  const known = look.channel(id);
  if (!known) return html`<span class="mention">#${t('unknown.channel')}</span>`;
  return html`<button type="button" class="mention" @click=${() => go(id)}>#${known.name}</button>`;
}

export function emoji(it) {
  if (!it) return '';
  if (!it.id) return it.name;
  return html`<img class="emoji" src="/emojis/${it.id}.png" alt=":${it.name}:" title=":${it.name}:">`;
}

function spoiler(text) {
  const shown = (event) => {
    event.currentTarget.classList.add('shown');
    event.currentTarget.setAttribute('aria-expanded', 'true');
  };
  return html`<button type="button" class="spoiler" aria-expanded="false" aria-label=${t('spoiler')} @click=${shown}><span>${inline(text)}</span></button>`;
}
