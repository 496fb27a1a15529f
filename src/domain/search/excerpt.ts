import { finder } from './searchable.ts';

/** A piece of an excerpt; `hit` pieces are highlighted. */
export interface Piece {
  text: string;
  hit: boolean;
}

const BEFORE = 24;
const LENGTH = 90;

/** The stretch of `text` around the first place where any of the forms of a query stands, cut into pieces. */
export function excerpt(text: string, forms: readonly string[]): Piece[] {
  const find = finder(text);
  const found = forms.map((form) => find(form, 1)[0]).filter((hit) => hit !== undefined);
  const first = found.sort((a, b) => a[0] - b[0])[0];
  const from = first ? Math.max(0, first[0] - BEFORE) : 0;
  const window = text.slice(from, Math.max(from + LENGTH, first ? first[1] + BEFORE : 0));
  const within = finder(window);
  const hits = mergeHits(forms.flatMap((form) => within(form, 9)));
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of hits) {
    pieces.push({ text: window.slice(at, start), hit: false }, { text: window.slice(start, end), hit: true });
    at = end;
  }
  pieces.push({ text: window.slice(at), hit: false });
  if (from > 0) pieces[0]!.text = `…${pieces[0]!.text}`;
  if (from + window.length < text.length) pieces[pieces.length - 1]!.text += '…';
  return pieces.filter((piece) => piece.text);
}

/** Sorted, without overlaps: two forms of a query may match the same characters. */
function mergeHits(hits: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of hits.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = merged[merged.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
