import type { Piece } from './types.ts';

const MARKED = /\{([a-z][a-z0-9-]*)\}|［([^［］]*)］/g;

/** Reads `{figure}` and ［某县｜县区名称］ in a plain text, such as a cell of a table. Brackets without a pair stay text. */
export function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  const plain = (value: string) => value && pieces.push({ kind: 'text', text: value });
  let from = 0;
  for (const match of text.matchAll(MARKED)) {
    plain(text.slice(from, match.index));
    pieces.push(match[1] === undefined ? readBlank(match[2]!) : { kind: 'placeholder', id: match[1] });
    from = match.index + match[0].length;
  }
  plain(text.slice(from));
  return pieces;
}

function readBlank(inside: string): Piece {
  const [text = '', hint] = inside.split('｜');
  return { kind: 'blank', text, ...(hint ? { hint } : {}) };
}
