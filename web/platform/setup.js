// What a community settles once, in the order in which it matters.

import { html, nothing } from 'lit-html';
import { form } from '../kit/form.js';
import { icon } from '../kit/icons.js';
import { badge, note } from '../kit/parts.js';
import { screen } from '../kit/screen.js';

export function page({ root, api, t, toast }) {
  const sheets = new Map();
  const here = screen(root, () => api.get('/api/setup'), show);

  function sheetOf(item) {
    if (!sheets.has(item.id)) {
      sheets.set(item.id, form({
        prefix: `setup-${item.id}`,
        draw: () => here.draw(),
        save: async ({ value }) => {
          await api.put(`/api/setup/${encodeURIComponent(item.id)}`, { value });
          toast(t('web.setup.saved', { name: item.label }));
          await here.again();
        },
      }));
    }
    return sheets.get(item.id);
  }

  function field(item) {
    const choices = [{ value: '', label: t('web.setup.choose') }, ...item.choices];
    const isMultiple = item.subject === 'roles';
    return { name: 'value', label: item.label, hint: item.why, value: item.current, choices: isMultiple ? item.choices : choices, isMultiple, isFixed: !item.maySettle };
  }

  const row = (item) => html`<li class="card"><div class="row">${icon(item.isSettled ? 'good' : 'warning')}
    ${badge(t(item.isSettled ? 'web.setup.settled' : 'web.setup.open'), item.isSettled ? 'good' : 'warm')}
    ${item.maySettle ? nothing : badge(t('web.setup.owners'))}</div>${sheetOf(item).view([field(item)], { mayChange: item.maySettle, tone: 'small' })}</li>`;

  function show(data) {
    const left = data.items.filter((it) => !it.isSettled).length;
    return html`<div class="stack">${note(left ? t('web.setup.left', { count: left }) : t('web.setup.done'), left ? 'warning' : 'good')}
      <p class="muted">${t('web.setup.text')}</p><ul class="grid wide">${data.items.map(row)}</ul></div>`;
  }
}
