// Components of a message: rows of buttons and menus, and the parts of the second version.

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { markdown } from '../text/markdown.js';
import { hex, local, safe } from '../core/lookup.js';
import { t } from '../core/texts.js';
import { button, menu } from './controls.js';
import { picture, file } from './files.js';

const KINDS = {
  1: (it, message) => html`<div class="row">${it.components.map((inner) => part(inner, message))}</div>`,
  2: button,
  3: menu,
  5: menu,
  6: menu,
  7: menu,
  8: menu,
  9: section,
  10: (it) => markdown(it.content),
  11: (it) => veiled(it, html`<img class="thumbnail" src=${safe(local(it.media.url))} alt=${it.description ?? ''}>`),
  12: gallery,
  13: (it, message) => veiled(it, file(it.file.url, it.name ?? '', it.size ?? attached(message, it.file.url)?.size)),
  14: (it) => html`<div class="separator ${it.divider === false ? 'blank' : ''} ${it.spacing === 2 ? 'large' : ''}"></div>`,
  17: container,
};

export function parts(message) {
  const list = message.components ?? [];
  return list.length ? html`<div class="parts">${list.map((it) => part(it, message))}</div>` : nothing;
}

function part(it, message) {
  const made = KINDS[it.type];
  return made ? made(it, message) : html`<div class="muted">${t('part.unknown', { type: it.type })}</div>`;
}

const attached = (message, url) => message.attachments?.find((it) => it.url === url);

function container(it, message) {
  const colour = it.accent_color == null ? '' : `--accent:${hex(it.accent_color)}`;
  const inside = html`<div class="container ${colour ? 'accented' : ''}" .style=${colour}>${it.components.map((inner) => part(inner, message))}</div>`;
  return veiled(it, inside);
}

function section(it, message) {
  return html`
    <div class="section">
      <div class="texts">${it.components.map((inner) => part(inner, message))}</div>
      <div class="accessory">${part(it.accessory, message)}</div>
    </div>`;
}

function gallery(it) {
  return html`
    <div class="gallery n${Math.min(it.items.length, 4)}">
      ${it.items.map((item) => veiled(item, picture(item.media.url, item.description)))}
    </div>`;
}

/** Hidden until somebody wants to see it. */
function veiled(it, inside) {
  if (!it.spoiler) return inside;
  const lift = (event) => {
    event.currentTarget.parentElement.classList.add('lifted');
    event.currentTarget.nextElementSibling.inert = false;
  };
  return html`
    <div class="veil">
      <button type="button" class="lift" @click=${lift}>${t('spoiler')}</button>
      <div class="veiled" inert>${inside}</div>
    </div>`;
}
