import { html } from '/lib/lit-html/lit-html.js';
import { local, safe } from '../core/lookup.js';
import { t } from '../core/texts.js';
import { icon } from '../core/icons.js';

const PICTURES = /\.(png|jpe?g|gif|webp)$/i;

export function size(bytes) {
  if (bytes == null) return '';
  if (bytes < 1024) return t('size.bytes', { size: bytes });
  const kilo = bytes / 1024;
  return kilo < 1024 ? t('size.kilo', { size: kilo.toFixed(1) }) : t('size.mega', { size: (kilo / 1024).toFixed(1) });
}

export function attachments(list) {
  return list?.length ? html`<div class="attachments">${list.map(attachment)}</div>` : '';
}

function attachment(it) {
  const isPicture = it.content_type?.startsWith('image/') && PICTURES.test(it.filename);
  return isPicture ? picture(it.url, it.description || it.filename) : file(it.url, it.filename, it.size);
}

export function picture(url, description) {
  const address = safe(local(url));
  return html`<a class="picture" href=${address} target="_blank" rel="noreferrer noopener"><img src=${address} alt=${description || t('picture')} loading="lazy"></a>`;
}

export function file(url, name, bytes) {
  return html`
    <a class="file" href=${safe(local(url))} download=${name}>
      ${icon('sheet')}
      <span class="words"><span class="name">${name}</span><span class="muted">${size(bytes)}</span></span>
      <span class="visually-hidden">${t('file.download')}</span>
      ${icon('download')}
    </a>`;
}
