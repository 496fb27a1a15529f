/** Spreadsheets take a text that begins like this for a formula; one that is guarded already is guarded again. */
const FORMULA = /^'*[=+\-@\t\r]/;

function field(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Rows as comma-separated text. It begins with the mark by which WPS and Excel know UTF-8. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
