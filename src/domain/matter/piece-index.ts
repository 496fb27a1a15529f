import { isFiller, piecesOf, type Run } from './pieces.ts';

/** A title or saying in the index, and the matter it belongs to. */
export interface IndexedText {
  matter: number;
  text: string;
  /** What all its pieces weigh together. */
  whole: number;
}

/** Which texts have a piece, and what a piece tells. */
export interface PieceIndex {
  texts: readonly IndexedText[];
  owners: (piece: string) => readonly IndexedText[];
  /** The rarer a piece is among the matters and the longer it is, the more it tells. */
  weigh: (pieces: Iterable<string>) => number;
}

/** Indexes titles and sayings, given with their matter and cut into runs, by their pieces. `matters` is how many there are. */
export function pieceIndex(lines: readonly { matter: number; runs: readonly Run[] }[], matters: number): PieceIndex {
  const texts = lines.map(({ matter, runs }) => ({ matter, text: runs.map(({ text }) => text).join(''), whole: 0 }));
  const owners = new Map<string, IndexedText[]>();
  const cut = lines.map(({ runs }) => piecesOf(runs));
  cut.forEach((pieces, at) => {
    for (const piece of pieces) {
      const list = owners.get(piece) ?? [];
      list.push(texts[at]!);
      owners.set(piece, list);
    }
  });
  const weights = new Map(
    [...owners].map(([piece, list]) => {
      const rarity = Math.log(1 + matters / new Set(list.map(({ matter }) => matter)).size);
      return [piece, (rarity * (piece.length / 2)) / (isFiller(piece) ? 50 : 1)];
    }),
  );
  const weigh = (pieces: Iterable<string>) =>
    [...pieces].reduce((total, piece) => total + (weights.get(piece) ?? 0), 0);
  texts.forEach((text, at) => (text.whole = weigh(cut[at]!)));
  return { texts, owners: (piece) => owners.get(piece) ?? [], weigh };
}
