import { html, nothing } from '/lib/lit-html/lit-html.js';
import { state } from '../core/state.js';
import { threads, address } from '../core/world.js';
import { nameOf, user } from '../core/lookup.js';
import { count, t } from '../core/texts.js';
import { rove } from '../core/keys.js';
import { post } from '../core/acts.js';

/** A channel whose every message is a thread of its own. */
export function forum(place) {
  const posts = threads(place.id).sort((one, other) => Number(BigInt(other.last_message_id ?? other.id) - BigInt(one.last_message_id ?? one.id)));
  return html`
    <div class="messages forum">
      <form class="newcomer" @submit=${(event) => begin(event, place)}>
        <label>${t('forum.title')}<input name="title" required maxlength="100" autocomplete="off"></label>
        <label>${t('forum.text')}<textarea name="text" required maxlength="2000" rows="2"></textarea></label>
        <button type="submit" class="button primary">${t('forum.post')}</button>
      </form>
      <ul class="posts" @keydown=${rove}>${posts.map((it) => html`
        <li><a data-item href=${address(state.who, it.id)}><strong>${it.name}</strong>
          <span class="muted">${nameOf(user(it.owner_id))} • ${count('forum.messages', it.total_message_sent ?? 0)}</span></a></li>`)}</ul>
      ${posts.length ? nothing : html`<p class="muted centred">${t('forum.empty')}</p>`}
    </div>`;
}

async function begin(event, place) {
  event.preventDefault();
  const form = event.target;
  const { title, text } = Object.fromEntries(new FormData(form));
  if (await post(place.id, title, text)) form.reset();
}
