import { html } from '/lib/lit-html/lit-html.js';
import { set } from '../core/state.js';
import { edit } from '../core/acts.js';
import { t } from '../core/texts.js';
import { ref } from '/lib/lit-html/directives/ref.js';

export function editor(message) {
  return html`
    <div class="editor">
      <textarea aria-label=${t('edit')} rows="2" @keydown=${(event) => keys(event, message)} ${ref(begin)}>${message.content}</textarea>
      <p class="hint">${t('edit.hint')}
        <button type="button" class="link" @click=${end}>${t('cancel')}</button> •
        <button type="button" class="link" @click=${(event) => save(message, event.target.closest('.editor').querySelector('textarea').value)}>${t('save')}</button></p>
    </div>`;
}

/** Once, when it appears. */
function begin(field) {
  if (!field || field.dataset.begun) return;
  field.dataset.begun = 'yes';
  setTimeout(() => {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
}

function keys(event, message) {
  event.stopPropagation();
  if (event.key === 'Escape') end();
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    save(message, event.target.value);
  }
}

function end() {
  set({ editing: null });
  document.querySelector('.composer textarea')?.focus();
}

function save(message, text) {
  end();
  if (text.trim() && text !== message.content) edit(message, text);
}
