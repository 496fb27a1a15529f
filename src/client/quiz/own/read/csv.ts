import { parse } from 'papaparse';

/** A mark that our own files put before a text that spreadsheets would take for a formula. */
const GUARDED = /^'+[=+\-@]/;

/** The rows of a CSV file, or of cells copied from a spreadsheet: comma, semicolon or tab, whichever it has. */
export function readCsv(text: string): { rows: string[][] } | { problem: string } {
  const { data, errors } = parse<string[]>(text, {
    delimitersToGuess: [',', '\t', ';', '；', '|'],
    skipEmptyLines: false,
  });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) return { problem: `第${(quotes.row ?? 0) + 1}行的双引号不成对，补上或者去掉` };
  return { rows: data.map((row) => row.map((cell) => (GUARDED.test(cell) ? cell.slice(1) : cell))) };
}
