import { kindOf, rights, type Item, type Response } from '../quiz/index.ts';

/** What a learner may type into one gap, in UTF-16 units: three times the longest answer of the bank. */
export const GAP_LENGTH = 30;

const BASE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Letters and digits as they are; other text as three signs for each UTF-16 unit, so that no platform can mangle it. */
function packText(text: string): string {
  const short = text.slice(0, GAP_LENGTH);
  if (/^[0-9A-Za-z]*$/.test(short)) return short;
  const units = Array.from({ length: short.length }, (_, at) => short.charCodeAt(at));
  return `~${units.map((unit) => BASE[unit >> 12]! + BASE[(unit >> 6) & 63]! + BASE[unit & 63]!).join('')}`;
}

function unpackText(text: string): string {
  if (!text.startsWith('~')) return text;
  return (text.slice(1).match(/.{3}/g) ?? [])
    .map((signs) => [...signs].reduce((unit, sign) => unit * 64 + BASE.indexOf(sign), 0))
    .map((unit) => String.fromCharCode(unit))
    .join('');
}

/** A response in few signs, none of them of `. : ! *`; empty for one that says nothing. */
export function packResponse(item: Item, response: Response): string {
  const list = response as readonly string[];
  switch (item.type) {
    case 'single':
      return String(response);
    case 'judge':
      return response === null ? '' : response ? 't' : 'f';
    case 'multiple':
    case 'order':
      return list.join('');
    case 'blank':
      return list.every((text) => text === '') ? '' : list.map(packText).join(',');
    case 'match': {
      const known = rights(item);
      const given = response as Readonly<Record<string, string>>;
      const signs = item.pairs.map(({ id }) => (given[id] === undefined ? '_' : known.indexOf(given[id]).toString(36)));
      return signs.every((sign) => sign === '_') ? '' : signs.join('');
    }
  }
}

/** The response again; null where the text is none of the question's. */
export function unpackResponse(item: Item, text: string): Response {
  const kind = kindOf(item);
  return text === '' ? kind.empty(item) : kind.read(item, raw(item, text));
}

function raw(item: Item, text: string): Response {
  switch (item.type) {
    case 'single':
      return text;
    case 'judge':
      return text === 't' ? true : text === 'f' ? false : text;
    case 'multiple':
    case 'order':
      return [...text];
    case 'blank':
      return text.split(',').map(unpackText);
    case 'match': {
      const known = rights(item);
      const pairs = item.pairs.flatMap(({ id }, at) => {
        const sign = text[at] ?? '';
        return sign === '_' ? [] : [[id, known[Number.parseInt(sign, 36)] ?? ''] as const];
      });
      return text.length === item.pairs.length ? Object.fromEntries(pairs) : null;
    }
  }
}

/** The most signs that `packResponse` can take for a question. */
export function longestResponse(item: Item): number {
  switch (item.type) {
    case 'single':
    case 'judge':
      return 1;
    case 'multiple':
      return item.options.length;
    case 'order':
      return item.items.length;
    case 'match':
      return item.pairs.length;
    case 'blank':
      return item.blanks.length * (2 + 3 * GAP_LENGTH) - 1;
  }
}
