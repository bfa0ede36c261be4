// Discord's markdown: blocks here, what stands inside a line in inline.js. Text becomes text, never HTML.

import { html } from '/lib/lit-html/lit-html.js';
import { inline } from './inline.js';

const FENCE = /```(?:([\w+-]+)\n)?\n?([\s\S]*?)\n?```/g;
const HEADING = /^(#{1,3})\s+(.+)/;
const SMALL = /^-#\s+(.+)/;
const ITEM = /^(\s*)(?:[-*]|(\d+)\.)\s+(.+)/;

export function markdown(text) {
  if (!text) return '';
  const parts = [];
  let from = 0;
  for (const fence of text.matchAll(FENCE)) {
    parts.push(...blocks(text.slice(from, fence.index)));
    parts.push(html`<pre class="code"><code>${fence[2]}</code></pre>`);
    from = fence.index + fence[0].length;
  }
  parts.push(...blocks(text.slice(from)));
  return html`<div class="markdown">${parts}</div>`;
}

function blocks(text) {
  const lines = text.replace(/^\n/, '').split('\n');
  if (lines.length === 1 && !lines[0]) return [];
  const found = [];
  while (lines.length) found.push(block(lines));
  return found;
}

/** Takes the first block off the lines. */
function block(lines) {
  if (lines[0].startsWith('>>> ')) {
    const rest = lines.splice(0).join('\n').slice(4);
    return html`<blockquote>${blocks(rest)}</blockquote>`;
  }
  if (/^> ?/.test(lines[0]) && lines[0] !== '>') {
    return html`<blockquote>${blocks(taken(lines, (it) => /^> ?/.test(it)).map((it) => it.replace(/^> ?/, '')).join('\n'))}</blockquote>`;
  }
  if (HEADING.test(lines[0])) return heading(lines.shift());
  if (SMALL.test(lines[0])) return html`<p class="small">${inline(lines.shift().match(SMALL)[1])}</p>`;
  if (ITEM.test(lines[0])) return items(taken(lines, (it) => ITEM.test(it)));
  return paragraph(taken(lines, isPlain, true));
}

/** Not heading elements: a message must not change the outline of the page. */
function heading(line) {
  const [, marks, text] = line.match(HEADING);
  return html`<p class="heading h${marks.length}">${inline(text)}</p>`;
}

const isPlain = (line) => !/^>>? ?/.test(line) && !HEADING.test(line) && !SMALL.test(line) && !ITEM.test(line);

function taken(lines, fits, atLeastOne = false) {
  let end = lines.findIndex((line, at) => !fits(line) && !(atLeastOne && at === 0));
  if (end < 0) end = lines.length;
  return lines.splice(0, end);
}

function paragraph(lines) {
  const text = lines.join('\n');
  return text ? html`<p>${inline(text)}</p>` : html`<p class="blank"></p>`;
}

function items(lines) {
  const all = lines.map((line) => line.match(ITEM));
  const list = all.map(([, indent, , text]) => html`<li class=${indent.length > 1 ? 'inner' : ''}>${inline(text)}</li>`);
  return all[0][2] ? html`<ol start=${all[0][2]}>${list}</ol>` : html`<ul>${list}</ul>`;
}
