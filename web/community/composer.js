// The composer: both languages side by side with what Discord will show of them.

import { html, nothing } from 'lit-html';
import { confirm } from '../kit/dialog.js';
import { fieldOf, valuesOf } from '../kit/field.js';
import { moment } from '../kit/format.js';
import { icon } from '../kit/icons.js';
import { note, reason } from '../kit/parts.js';
import { screen } from '../kit/screen.js';
import { language } from '../kit/texts.js';
import { seen } from './preview.js';

const NEW = { title: '', french: '', english: '', buttons: [], link: '', at: '', everyDays: '' };
const REPEATS = ['', '1', '7', '14', '30'];

/** An instant as the browser's field for dates wants it, and back. */
const local = (instant) => (instant ? new Date(new Date(instant).getTime() - new Date(instant).getTimezoneOffset() * 60_000).toISOString().slice(0, 16) : '');
const instant = (value) => (value ? new Date(value).toISOString() : null);

export function composer({ root, api, t, toast, id, back }) {
  const state = { mistakes: new Map(), failure: null, isBusy: false, id: id === 'new' ? null : id, draft: null };
  const here = screen(root, async () => {
    const [parts, draft] = await Promise.all([api.get('/api/announcements/parts'), state.id ? api.get(`/api/announcements/${encodeURIComponent(state.id)}`) : NEW]);
    state.draft = { ...NEW, ...draft, buttons: draft.buttons ?? [], at: local(draft.at), everyDays: String(draft.everyDays ?? '') };
    return parts;
  }, show);

  const fields = (parts) => [
    { name: 'title', label: t('community.web.announcements.title'), length: 200 },
    { name: 'french', label: t('community.web.announcements.french'), type: 'long', rows: 6 },
    { name: 'english', label: t('community.web.announcements.english'), type: 'long', rows: 6, hint: t('community.web.announcements.english.hint') },
    { name: 'buttons', label: t('community.web.announcements.buttons'), isMultiple: true, choices: parts.buttons.map((it) => ({ value: it.name, label: it.label })) },
    { name: 'link', label: t('community.web.announcements.link'), input: 'url', placeholder: 'https://' },
    { name: 'at', label: t('community.web.announcements.when'), input: 'datetime-local', hint: t('community.web.announcements.when.hint') },
    { name: 'everyDays', label: t('community.web.announcements.repeat'), choices: REPEATS.map((it) => ({ value: it, label: it ? t('community.web.announcements.every', { count: Number(it) }) : t('community.web.announcements.once') })) },
  ].map((it) => ({ ...it, value: Array.isArray(state.draft[it.name]) ? state.draft[it.name].join(', ') : state.draft[it.name] }));

  function read(form, parts) {
    const values = valuesOf(form, fields(parts));
    state.draft = { ...state.draft, ...values, buttons: values.buttons.split(', ').filter(Boolean) };
  }

  const body = () => {
    const { title, french, english, buttons, link, at, everyDays } = state.draft;
    return { title, french, english, buttons, link: link || null, at: instant(at), everyDays: everyDays ? Number(everyDays) : null };
  };

  async function keep(form, parts) {
    if (state.isBusy) return false;
    read(form, parts);
    Object.assign(state, { isBusy: true, mistakes: new Map(), failure: null });
    here.draw();
    try {
      const kept = state.id ? await api.put(`/api/announcements/${encodeURIComponent(state.id)}`, body()) : await api.post('/api/announcements', body());
      state.id ??= kept.id;
    } catch (failure) {
      Object.assign(state, { mistakes: failure.fields ?? new Map(), failure: failure.fields?.size ? null : failure });
    }
    state.isBusy = false;
    here.draw();
    return !state.failure && !state.mistakes.size;
  }

  async function save(form, parts) {
    if (await keep(form, parts)) toast(t('community.web.announcements.saved'));
  }

  async function post(form, parts) {
    if (!await keep(form, parts)) return;
    const when = state.draft.at ? t('community.web.announcements.post.at', { at: moment(instant(state.draft.at)) }) : t('community.web.announcements.post.now');
    const done = await confirm({
      title: t('community.web.announcements.post'),
      text: when,
      preview: async () => seen(state.draft, language(), parts, t),
      yes: t('community.web.announcements.post'),
      work: () => api.post(`/api/announcements/${encodeURIComponent(state.id)}/post`),
    });
    if (!done) return;
    toast(t('community.web.announcements.on_its_way'));
    back();
  }

  /** A template replaces the texts, not the date. */
  function begin(name, parts) {
    const template = parts.templates.find((it) => it.name === name);
    if (!template) return;
    Object.assign(state.draft, {
      title: (language() === 'fr' ? template.french : template.english).title,
      french: template.french.body,
      english: template.english.body,
      buttons: template.buttons,
    });
    here.draw();
  }

  function show(parts) {
    return html`<div class="stack"><p><button class="button small" @click=${back}>${icon('back')} ${t('community.web.announcements.back')}</button></p>
      ${parts.room ? nothing : note(html`<p>${t('community.web.announcements.no_room')} <a href="/admin-panel/setup.html">${t('community.web.announcements.set_up')}</a></p>`, 'warning')}
      <div class="composer"><form class="card" novalidate @submit=${(event) => { event.preventDefault(); post(event.currentTarget, parts); }}
          @input=${(event) => { read(event.currentTarget, parts); here.draw(); }}>
        <div class="fields">${state.id ? nothing : fieldOf({
          name: 'template',
          label: t('community.web.announcements.template'),
          choices: [{ value: '', label: t('community.web.announcements.template.none') }, ...parts.templates.map((it) => ({ value: it.name, label: it.label }))],
          changed: (event) => { event.stopPropagation(); begin(event.target.value, parts); },
        }, null, 'announcement')}${fields(parts).map((it) => fieldOf(it, state.mistakes.get(it.name), 'announcement'))}</div>
        ${state.failure ? html`<p class="error" role="alert">${reason(state.failure)}</p>` : nothing}
        <footer><button type="button" class="button" @click=${(event) => save(event.currentTarget.form, parts)}>${t('community.web.announcements.save')}</button>
          <button class="button primary" aria-busy=${state.isBusy}>${t('community.web.announcements.post')}</button></footer></form>
      <div class="stack previews" aria-label=${t('community.web.announcements.preview')} role="region">
        ${['fr', 'en'].map((it) => html`<section><h2>${t(`web.language.${it}`)}</h2>${seen(state.draft, it, parts, t)}</section>`)}
        ${note(t('community.web.announcements.preview.text'))}</div></div></div>`;
  }
}
