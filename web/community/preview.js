// An announcement about as Discord shows it. Everything becomes text nodes: what is written cannot act.

import { html, nothing } from 'lit-html';
import { badge } from '../kit/parts.js';

const MARKS = [
  [/\*\*(.+?)\*\*/, (inner) => html`<strong>${inner}</strong>`],
  [/__(.+?)__/, (inner) => html`<u>${inner}</u>`],
  [/~~(.+?)~~/, (inner) => html`<s>${inner}</s>`],
  [/`(.+?)`/, (inner) => html`<code>${inner}</code>`],
  [/\*(.+?)\*/, (inner) => html`<em>${inner}</em>`],
];

/** The mark that comes first, what is before it and what is behind it. */
function inline(text) {
  const found = MARKS.map(([pattern, shape]) => [pattern.exec(text), shape]).filter(([match]) => match)
    .sort(([a], [b]) => a.index - b.index)[0];
  if (!found) return text;
  const [match, shape] = found;
  const inner = match[0].startsWith('`') ? match[1] : inline(match[1]);
  return [text.slice(0, match.index), shape(inner), inline(text.slice(match.index + match[0].length))];
}

function line(text) {
  const head = /^#{1,3} (.+)/.exec(text);
  if (head) return html`<p class="head">${inline(head[1])}</p>`;
  const item = /^[-*] (.+)/.exec(text);
  if (item) return html`<p class="item">${inline(item[1])}</p>`;
  const quote = /^> (.+)/.exec(text);
  return quote ? html`<blockquote>${inline(quote[1])}</blockquote>` : html`<p>${inline(text) || '\u00a0'}</p>`;
}

export function seen(draft, language, parts, t) {
  const [own, other] = language === 'fr' ? [draft.french, draft.english] : [draft.english, draft.french];
  const text = own || other;
  if (!text && !draft.title) return html`<p class="muted">${t('community.web.announcements.preview.empty')}</p>`;
  const label = (name) => parts.buttons.find((it) => it.name === name)?.label ?? name;
  return html`<article class="discord" lang=${own ? language : nothing}>${draft.title ? html`<p class="head">${draft.title}</p>` : nothing}
    ${(text ?? '').split('\n').map(line)}
    <div class="row">${draft.buttons.map((it) => badge(label(it)))}${draft.link ? badge(`${t('community.web.announcements.open')} ↗`, 'brand') : nothing}</div></article>`;
}
