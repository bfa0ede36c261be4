// Signs that look the same everywhere, unlike characters. They are always beside a word or a label.

import { svg, html } from '/lib/lit-html/lit-html.js';

const SHAPES = {
  hash: svg`<path d="M9 3 7 21M17 3l-2 18M4 8.5h17M3 15.5h17"/>`,
  news: svg`<path d="M3 10v4h3l9 5V5L6 10zM18.5 9a4 4 0 0 1 0 6"/>`,
  forum: svg`<path d="M3 4h13v9H8l-5 4zM19 8h2v13l-4-3H9v-2"/>`,
  voice: svg`<path d="M4 9v6h4l5 4V5L8 9zM17 8.5a5 5 0 0 1 0 7"/>`,
  thread: svg`<path d="M4 4v9a3 3 0 0 0 3 3h13M16 12l4 4-4 4"/>`,
  mail: svg`<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m3.5 7 8.5 6 8.5-6"/>`,
  swap: svg`<path d="M4 8h15l-4-4M20 16H5l4 4"/>`,
  plus: svg`<circle cx="12" cy="12" r="9"/><path d="M12 8v8M8 12h8"/>`,
  smile: svg`<circle cx="12" cy="12" r="9"/><path d="M8 14.5a5 5 0 0 0 8 0M9 9.5h.01M15 9.5h.01"/>`,
  send: svg`<path d="M4 4.5 20.5 12 4 19.5 6.5 12zM6.5 12H14"/>`,
  reply: svg`<path d="M10 6 4 12l6 6M4 12h10a6 6 0 0 1 6 6v1"/>`,
  pencil: svg`<path d="m4 20 1-5L16.5 3.5l4 4L9 19zM14 6l4 4"/>`,
  bin: svg`<path d="M4 6.5h16M9 6V3.5h6V6M6 6.5 7 21h10l1-14.5M10 10.5v6.5M14 10.5v6.5"/>`,
  close: svg`<path d="m5 5 14 14M19 5 5 19"/>`,
  menu: svg`<path d="M4 6h16M4 12h16M4 18h16"/>`,
  people: svg`<circle cx="9" cy="8" r="4"/><path d="M2 20.5a7 7 0 0 1 14 0M16 4.5a4 4 0 0 1 0 7M18.5 14.5a7 7 0 0 1 3.5 6"/>`,
  bolt: svg`<path d="M13 2.5 4.5 14H11l-1 7.5L19.5 10H13z"/>`,
  bulb: svg`<path d="M9 18h6M10 21.5h4M8.5 15.5a7 7 0 1 1 7 0V18h-7z"/>`,
  pin: svg`<path d="M9 3.5h6l-1 6 4 4.5H6l4-4.5zM12 14v7"/>`,
  arrow: svg`<path d="M4 12h15M13 6l6 6-6 6"/>`,
  out: svg`<path d="M8 5h11v11M19 5 6 18"/>`,
  download: svg`<path d="M12 3.5v12M6.5 10.5 12 16l5.5-5.5M4 20.5h16"/>`,
  eye: svg`<path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z"/><circle cx="12" cy="12" r="3"/>`,
  warning: svg`<path d="M12 3.5 22 20.5H2zM12 10v5M12 17.8v.2"/>`,
  leave: svg`<path d="M10 4H5v16h5M9 12h11M16 7.5l4.5 4.5-4.5 4.5"/>`,
  sheet: svg`<path d="M6 2.5h8l5 5v14H6zM14 2.5v5h5"/>`,
};

export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}
