// A list from the API: filters in the address, page after page, sorted on request, cards on a phone.

import { html, nothing, render } from 'lit-html';
import { api } from './api.js';
import { saveCsv } from './csv.js';
import { filterBar, wishes } from './filters.js';
import { icon } from './icons.js';
import { act, empty, failed, loading } from './parts.js';
import { t } from './texts.js';

const PAGE = 50;

/**
 * @param table.path where the items come from
 * @param table.columns each with key, title, show(item), and value(item) if it can be sorted and saved
 * @param table.filters as in filters.js
 * @param table.open what a click on a row does
 * @param table.name of the file for spreadsheets
 */
export function table(root, spec) {
  const it = { items: null, next: null, failure: null, sort: null, wish: wishes(spec.filters ?? []), isBusy: false };
  let turn = 0;

  const ask = (after) => api.get(spec.path, { ...sent(spec, it.wish), after, limit: PAGE });

  async function load(after) {
    const mine = ++turn;
    Object.assign(it, { isBusy: true, failure: null });
    draw();
    try {
      const page = await ask(after);
      if (mine !== turn) return;
      it.items = after ? [...it.items, ...page.items] : page.items;
      it.next = page.next ?? null;
    } catch (failure) {
      if (mine === turn) it.failure = failure;
    }
    if (mine === turn) it.isBusy = false;
    draw();
  }

  const again = () => load();

  function sortBy(column) {
    const isSame = it.sort?.key === column.key;
    if (isSame && it.sort.isDown) it.sort = null;
    else it.sort = { key: column.key, isDown: isSame };
    draw();
  }

  function rows() {
    const column = spec.columns.find((one) => one.key === it.sort?.key);
    if (!column) return it.items;
    const sign = it.sort.isDown ? -1 : 1;
    return [...it.items].sort((a, b) => sign * compare(column.value(a), column.value(b)));
  }

  function draw() {
    render(html`
      ${filterBar(spec.filters ?? [], it.wish, again, spec.name ? html`<button type="button" class="button small" ?disabled=${!it.items?.length}
        @click=${(event) => act(event, () => keep(spec, it))}>${icon('download')} ${t('web.csv')}</button>` : nothing)}
      ${body()}`, root);
  }

  function body() {
    if (it.failure) return failed(it.failure, again);
    if (!it.items) return loading();
    if (!it.items.length) return empty(spec.empty ?? t('web.empty'));
    return html`<div class="table-frame" aria-busy=${it.isBusy}><table class="table ${spec.open ? 'clickable' : ''}">
      <caption class="visually-hidden">${spec.title}</caption>
      <thead><tr>${spec.columns.map((column) => head(column, it.sort, sortBy))}</tr></thead>
      <tbody>${rows().map((item) => row(spec, item))}</tbody></table></div>
      ${it.next ? html`<p class="more"><button class="button" aria-busy=${it.isBusy} @click=${() => load(it.next)}>${t('web.more')}</button></p>` : nothing}`;
  }

  again();
  return { again, draw, state: it };
}

/** What people choose, as the API wants to hear it. */
const sent = (spec, wish) => Object.fromEntries((spec.filters ?? []).map((it) => [it.name, it.send ? it.send(wish[it.name]) : wish[it.name]]));

const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a ?? '').localeCompare(String(b ?? '')));

function head(column, sort, sortBy) {
  if (!column.value || column.isUnsorted) return html`<th scope="col">${column.title}</th>`;
  const isHere = sort?.key === column.key;
  const order = isHere && (sort.isDown ? 'descending' : 'ascending');
  return html`<th scope="col" aria-sort=${order || nothing}><button class="sort" @click=${() => sortBy(column)}>${column.title}
    <span aria-hidden="true">${order ? (sort.isDown ? '↓' : '↑') : ''}</span></button></th>`;
}

/** The first cell opens the row for keyboards; a click anywhere does for a mouse. */
function row(spec, item) {
  const click = spec.open && ((event) => event.target.closest('a, button') || spec.open(item));
  return html`<tr @click=${click ?? nothing}>${spec.columns.map((column, at) => html`<td data-label=${column.title || nothing}><div>${at === 0 && spec.open
    ? html`<button class="row-link" @click=${() => spec.open(item)}>${column.show(item)}</button>` : column.show(item)}</div></td>`)}</tr>`;
}

async function keep(spec, it) {
  const columns = spec.columns.filter((column) => column.value);
  const items = await api.all(spec.path, sent(spec, it.wish));
  saveCsv(spec.name, columns.map((column) => column.title), items.map((item) => columns.map((column) => column.value(item))));
}
