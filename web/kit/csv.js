// Tables as files for a spreadsheet.

import { save } from './api.js';

const FORMULA = /^[=+\-@\t\r]/;

/** A cell that a spreadsheet would calculate is made plain text: members choose their own names. */
function cell(value) {
  const text = value === undefined || value === null ? '' : String(value);
  const plain = FORMULA.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** With the mark at its beginning that spreadsheets need to read accents. */
export function saveCsv(name, heads, rows) {
  const lines = [heads, ...rows].map((row) => row.map(cell).join(';'));
  save(new Blob([`\ufeff${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}
