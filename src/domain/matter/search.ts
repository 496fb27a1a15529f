import Fuse from 'fuse.js';
import { initialsIn } from './initials.ts';
import { isFiller, piecesOf, runsOf, stretches, type Run } from './pieces.ts';

/** What a matter is found by. */
export interface MatterEntry {
  id: string;
  title: string;
  /** The words people use. */
  says: readonly string[];
  /** Initials of the pinyin of the title and of each saying: 农民工工资 → nmggz. */
  initials: readonly string[];
}

/** A matter proposed for a description, with the words by which it was found. */
export interface MatterHit {
  id: string;
  matched: string[];
}

const MOST = 8;
/** Below this share of the best score a matter only shares everyday words with the description. */
const WORTH = 0.3;
/** What one distinct, rare word is worth; a description that matches less than that has said nothing yet. */
const ENOUGH = 2.5;
/** What a description earns that says a whole title or saying, and what one that resembles it letter by letter. */
const WHOLE = 12;
const ALIKE = 8;
/** Bitap reads 32 characters; whoever writes more than a clause has given enough pieces to go by. */
const SHORT = 16;

interface Text {
  matter: number;
  text: string;
  pieces: Set<string>;
}

/**
 * Makes the search that proposes matters for a description in everyday words, best first, at most eight; none where
 * nothing sensible matches. The description is cut into overlapping pieces, so that its length does not matter; rare
 * pieces count more, and more so where one saying has many of them. Fuse.js adds what resembles a short description
 * with a wrong character in it. Initials of the pinyin find titles and sayings too.
 */
export function matterSearch(entries: readonly MatterEntry[]): (text: string) => MatterHit[] {
  const texts = entries.flatMap(({ title, says }, matter) =>
    [title, ...says].map((text): Text => {
      const runs = runsOf(text);
      return { matter, text: runs.map((run) => run.text).join(''), pieces: piecesOf(runs) };
    }),
  );
  const owners = new Map<string, Set<number>>();
  for (const { matter, pieces } of texts)
    for (const piece of pieces) owners.set(piece, (owners.get(piece) ?? new Set()).add(matter));
  const weight = (piece: string) => {
    const rarity = Math.log(1 + entries.length / owners.get(piece)!.size) * (piece.length / 2);
    return isFiller(piece) ? rarity / 10 : rarity;
  };
  const weights = new Map([...owners.keys()].map((piece) => [piece, weight(piece)]));
  const sum = (pieces: Iterable<string>) => [...pieces].reduce((total, piece) => total + (weights.get(piece) ?? 0), 0);
  const wholes = texts.map(({ pieces }) => sum(pieces));
  const fuse = new Fuse(texts, { keys: ['text'], ignoreLocation: true, threshold: 0.4, includeScore: true });

  return (text) => {
    const runs = runsOf(text);
    const said = piecesOf(runs);
    const found = entries.map(() => ({ pieces: new Set<string>(), best: 0, words: [] as string[], extra: 0 }));
    texts.forEach(({ matter, pieces }, at) => {
      const common = [...pieces].filter((piece) => said.has(piece));
      const hit = found[matter]!;
      for (const piece of common) hit.pieces.add(piece);
      hit.best = Math.max(hit.best, (sum(common) / wholes[at]!) * WHOLE);
    });
    for (const { item, score = 1 } of alike(fuse, runs)) {
      const hit = found[item.matter]!;
      hit.extra = Math.max(hit.extra, (1 - score) * ALIKE);
    }
    entries.forEach((entry, matter) => {
      const { words, score } = initialsIn(entry, runs);
      found[matter]!.words.push(...words);
      found[matter]!.extra += score;
    });
    const hits = found
      .map(({ pieces, best, words, extra }, at) => {
        const own = sum(pieces);
        const score = own + extra >= ENOUGH ? own + extra + best : 0;
        return { id: entries[at]!.id, score, matched: [...words, ...stretches(runs, pieces)].sort(byLength) };
      })
      .sort((a, b) => b.score - a.score);
    const least = Math.max(hits[0]?.score ?? 0, ENOUGH) * WORTH;
    return hits
      .filter(({ score }) => score > least)
      .slice(0, MOST)
      .map(({ id, matched }) => ({ id, matched }));
  };
}

const byLength = (a: string, b: string) => b.length - a.length;

/** Titles and sayings that resemble a short description as a whole. */
function alike(fuse: Fuse<Text>, runs: readonly Run[]) {
  const whole = runs.map(({ text }) => text).join('');
  return whole.length >= 4 && whole.length <= SHORT && runs.every(({ latin }) => !latin) ? fuse.search(whole) : [];
}
