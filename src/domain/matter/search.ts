import Fuse from 'fuse.js';
import { initialsIn } from './initials.ts';
import { pieceIndex, type IndexedText } from './piece-index.ts';
import { piecesOf, runsOf, stretches, type Run } from './pieces.ts';

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
const ENOUGH = 1.2;
/** Likeness alone is chance, or the everyday words that all letters share: one real word must match as well. */
const SOMETHING = 1;
/** What a description earns that says a whole title or saying, and what one that resembles it letter by letter. */
const WHOLE = 12;
const ALIKE = 8;
/** Bitap reads 32 characters; whoever writes more than a clause has given enough pieces to go by. */
const SHORT = 16;

/**
 * Makes the search that proposes matters for a description in everyday words, best first, at most eight; none where
 * nothing sensible matches. The description is cut into overlapping pieces, so that its length does not matter; rare
 * pieces count more, and more so where one saying has many of them. Fuse.js adds what resembles a short description
 * with a wrong character in it. Initials of the pinyin find titles and sayings too.
 */
export function matterSearch(entries: readonly MatterEntry[]): (text: string) => MatterHit[] {
  const { texts, owners, weigh } = pieceIndex(
    entries.flatMap(({ title, says }, matter) => [title, ...says].map((text) => ({ matter, runs: runsOf(text) }))),
    entries.length,
  );
  const fuse = new Fuse(texts, { keys: ['text'], ignoreLocation: true, threshold: 0.4, includeScore: true });

  return (text) => {
    const runs = runsOf(text);
    const found = entries.map((entry) => ({
      pieces: new Set<string>(),
      best: 0,
      alike: 0,
      letters: initialsIn(entry, runs),
    }));
    const told = new Map<IndexedText, number>();
    for (const piece of piecesOf(runs)) {
      for (const owner of owners(piece)) {
        found[owner.matter]!.pieces.add(piece);
        told.set(owner, (told.get(owner) ?? 0) + weigh([piece]));
      }
    }
    for (const [{ matter, whole }, tells] of told) {
      const hit = found[matter]!;
      hit.best = Math.max(hit.best, (tells / whole) * WHOLE);
    }
    for (const { item, score = 1 } of alike(fuse, runs)) {
      const hit = found[item.matter]!;
      hit.alike = Math.max(hit.alike, (1 - score) * ALIKE);
    }
    const hits = found
      .map(({ pieces, best, alike, letters }, at) => {
        const own = weigh(pieces);
        const tells = own + letters.score + (own >= SOMETHING ? alike : 0);
        return { id: entries[at]!.id, pieces, words: letters.words, score: tells >= ENOUGH ? tells + best : 0 };
      })
      .sort((a, b) => b.score - a.score);
    const least = Math.max(hits[0]?.score ?? 0, ENOUGH) * WORTH;
    return hits
      .filter(({ score }) => score > least)
      .slice(0, MOST)
      .map(({ id, pieces, words }) => ({
        id,
        matched: [...new Set([...words, ...stretches(runs, pieces)])].sort((a, b) => b.length - a.length),
      }));
  };
}

/** Titles and sayings that resemble a short description as a whole. */
function alike(fuse: Fuse<IndexedText>, runs: readonly Run[]) {
  const whole = runs.map(({ text }) => text).join('');
  return whole.length >= 4 && whole.length <= SHORT && runs.every(({ latin }) => !latin) ? fuse.search(whole) : [];
}
