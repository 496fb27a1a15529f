import { conventional, formatCitation, parseCitation, type Shapes } from '../citation/index.ts';
import { GAP, type Figures } from './figures.ts';
import type { Piece } from './types.ts';

/** What pieces are written with: the figures, names and lengths of the site, and the laws that are cited. */
export interface Words {
  figures: Figures['byId'];
  /** The name of a unit or the length of a period. */
  lookup: (id: string) => string | undefined;
  shapes: Shapes;
  titles: ReadonlyMap<string, string>;
}

/** A stretch of a model as it is printed, in the model and in the template to fill in. `cite` is a link. */
export interface Run {
  kind: Piece['kind'] | 'figure';
  model: string;
  template: string;
  cite?: string;
}

/** The template shows a hint where there is one. The same invented name has the same hint wherever it stands. */
export const hintsOf = (pieces: readonly Piece[]): ReadonlyMap<string, string> =>
  new Map(pieces.flatMap((piece) => (piece.kind === 'blank' && piece.hint ? [[piece.text, piece.hint] as const] : [])));

/** Puts figures, names and citations into pieces. What stands for nothing is shown as it was written; the gate reports it. */
export function writeRuns(
  pieces: readonly Piece[],
  words: Words,
  hints: ReadonlyMap<string, string>,
  inCell = false,
): Run[] {
  return pieces.map((piece): Run => {
    if (piece.kind === 'text') return { kind: 'text', model: piece.text, template: piece.text };
    if (piece.kind === 'blank')
      return { kind: 'blank', model: piece.text, template: `［${piece.hint ?? hints.get(piece.text) ?? GAP}］` };
    if (piece.kind === 'cite') {
      const cite = parseCitation(piece.id);
      const known = cite && words.titles.has(cite.law);
      const said = known ? formatCitation(conventional(cite, words.shapes), words.titles) : piece.id;
      return { kind: 'cite', model: said, template: said, ...(known ? { cite: piece.id } : {}) };
    }
    const figure = words.figures.get(piece.id);
    if (!figure) {
      const said = words.lookup(piece.id) ?? `{${piece.id}}`;
      return { kind: 'placeholder', model: said, template: said };
    }
    return inCell
      ? { kind: 'figure', model: figure.cell, template: cellBlank(figure.cell) }
      : { kind: 'figure', model: figure.text, template: figure.blank };
  });
}

/** An empty cell is filled in by hand; a rate keeps its sign. */
const cellBlank = (cell: string): string => (cell.endsWith('%') ? `${GAP}%` : GAP);
