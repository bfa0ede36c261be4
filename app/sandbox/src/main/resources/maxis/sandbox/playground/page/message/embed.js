import { html, nothing } from '/lib/lit-html/lit-html.js';
import { markdown } from '../text/markdown.js';
import { inline } from '../text/inline.js';
import { time } from '../text/time.js';
import { hex, local, safe } from '../core/lookup.js';
import { picture } from './files.js';

export function embeds(list) {
  return (list ?? []).map(embed);
}

function embed(it) {
  const colour = it.color == null ? '' : `--accent:${hex(it.color)}`;
  return html`
    <div class="embed" .style=${colour}>
      <div class="inside">
        ${it.author?.name ? html`<div class="author">${image(it.author)}${linked(it.author.url, it.author.name)}</div>` : nothing}
        ${it.title ? html`<div class="title">${linked(it.url, inline(it.title))}</div>` : nothing}
        ${markdown(it.description)}
        ${it.fields?.length ? html`<dl class="fields">${it.fields.map(field)}</dl>` : nothing}
        ${it.image?.url ? picture(it.image.url, '') : nothing}
        ${it.footer?.text || it.timestamp ? footer(it) : nothing}
      </div>
      ${it.thumbnail?.url ? html`<img class="thumbnail" src=${safe(local(it.thumbnail.url))} alt="">` : nothing}
    </div>`;
}

const image = (it) => (it.icon_url ? html`<img src=${safe(local(it.icon_url))} alt="">` : nothing);

function linked(url, text) {
  return url ? html`<a href=${safe(url)} target="_blank" rel="noreferrer noopener">${text}</a>` : text;
}

function field(it) {
  return html`<div class=${it.inline ? 'inline' : ''}><dt>${inline(it.name)}</dt><dd>${markdown(it.value)}</dd></div>`;
}

function footer(it) {
  return html`
    <div class="footer">
      ${it.footer ? html`${image(it.footer)}<span>${it.footer.text}</span>` : nothing}
      ${it.footer?.text && it.timestamp ? html`<span aria-hidden="true">•</span>` : nothing}
      ${it.timestamp ? time(it.timestamp) : nothing}
    </div>`;
}
