// Signs beside a word or a label, never alone.

import { html, svg } from 'lit-html';

const SHAPES = {
  menu: svg`<path d="M4 6h16M4 12h16M4 18h16"/>`,
  close: svg`<path d="m5 5 14 14M19 5 5 19"/>`,
  index: svg`<path d="M3 11.5 12 4l9 7.5M6 9.5V20h12V9.5"/>`,
  users: svg`<circle cx="9" cy="8" r="4"/><path d="M2 20.5a7 7 0 0 1 14 0M16 4.5a4 4 0 0 1 0 7M18.5 14.5a7 7 0 0 1 3.5 6"/>`,
  approvals: svg`<path d="M4 5h16v14H4zM8 12l3 3 5-6"/>`,
  announcements: svg`<path d="M3 10v4h3l9 5V5L6 10zM18.5 9a4 4 0 0 1 0 6"/>`,
  logs: svg`<path d="M6 2.5h8l5 5v14H6zM14 2.5v5h5M9 12h7M9 16h7"/>`,
  settings: svg`<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>`,
  setup: svg`<path d="M5 3v18M5 4h13l-3 4 3 4H5"/>`,
  account: svg`<circle cx="12" cy="8" r="4.5"/><path d="M4 21a8 8 0 0 1 16 0"/>`,
  page: svg`<rect x="4" y="4" width="16" height="16" rx="3"/>`,
  out: svg`<path d="M10 4H5v16h5M9 12h11M16 7.5l4.5 4.5-4.5 4.5"/>`,
  sun: svg`<circle cx="12" cy="12" r="4.5"/><path d="M12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M19 5l-1.7 1.7M6.7 17.3 5 19"/>`,
  moon: svg`<path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z"/>`,
  screen: svg`<rect x="3" y="4" width="18" height="12" rx="2"/><path d="M8 20.5h8M12 16v4"/>`,
  warning: svg`<path d="M12 3.5 22 20.5H2zM12 10v5M12 17.8v.2"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.5v.2"/>`,
  good: svg`<circle cx="12" cy="12" r="9"/><path d="m7.5 12.5 3 3 6-7"/>`,
  bad: svg`<circle cx="12" cy="12" r="9"/><path d="m8.5 8.5 7 7M15.5 8.5l-7 7"/>`,
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 5 5"/>`,
  download: svg`<path d="M12 3.5v12M6.5 10.5 12 16l5.5-5.5M4 20.5h16"/>`,
  copy: svg`<rect x="8" y="8" width="12" height="12" rx="2"/><path d="M16 8V4H4v12h4"/>`,
  key: svg`<circle cx="8" cy="15" r="4.5"/><path d="M11.5 11.5 20 3M16.5 6.5l3 3"/>`,
  bin: svg`<path d="M4 6.5h16M9 6V3.5h6V6M6 6.5 7 21h10l1-14.5M10 10.5v6.5M14 10.5v6.5"/>`,
  again: svg`<path d="M20 12a8 8 0 1 1-2.5-5.8M20 3v4.5h-4.5"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>`,
  back: svg`<path d="M20 12H5M11 6l-6 6 6 6"/>`,
  plus: svg`<path d="M12 5v14M5 12h14"/>`,
  link: svg`<path d="M8 5h11v11M19 5 6 18"/>`,
};

export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${SHAPES[name] ?? SHAPES.page}</svg>`;
}
