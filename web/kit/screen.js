// A part of a page that asks for something and shows it: loading, failed with a way on, shown.

import { render } from 'lit-html';
import { failed, loading } from './parts.js';

/**
 * @param load what is asked for, as a promise
 * @param show from what came to a template; it is called again after each draw()
 */
export function screen(root, load, show) {
  const it = { data: undefined, failure: null, draw, again };
  let turn = 0;

  function draw() {
    if (it.data !== undefined) render(show(it.data, it), root);
    else render(it.failure ? failed(it.failure, again) : loading(), root);
  }

  /** What came last stays visible until something newer is there. */
  async function again() {
    const mine = ++turn;
    it.failure = null;
    draw();
    try {
      const data = await load();
      // An older answer must not come to lie over a newer one.
      if (mine === turn) it.data = data;
    } catch (failure) {
      if (mine === turn) Object.assign(it, { failure, data: undefined });
    }
    draw();
  }

  again();
  return it;
}
