import { runsOf, type Run } from './pieces.ts';
import type { MatterEntry } from './search.ts';

/** Two letters are the beginning of too many sayings to look for them inside one. */
const INSIDE = 3;

/**
 * What letters in a description find by the initials of an entry: the words for which the letters stand, and how much
 * they tell. Letters that are a whole title or saying tell most, then its beginning, then a part of it.
 */
export function initialsIn(
  { title, says, initials }: MatterEntry,
  runs: readonly Run[],
): { words: string[]; score: number } {
  const letters = runs
    .filter(({ text, latin }) => latin && text.length > 1 && /[a-z]/.test(text))
    .map(({ text }) => text);
  const words = new Set<string>();
  let score = 0;
  for (const wanted of letters) {
    let best = 0;
    initials.forEach((line, at) => {
      const start = line.indexOf(wanted);
      if (start < 0 || (start > 0 && wanted.length < INSIDE)) return;
      const tells = wanted.length * (line === wanted ? 3 : start === 0 ? 2 : 1) + (at === 0 ? 1 : 0);
      if (tells <= best) return;
      best = tells;
      const chars = [
        ...runsOf([title, ...says][at]!)
          .map(({ text }) => text)
          .join(''),
      ];
      words.add(chars.slice(start, start + wanted.length).join(''));
    });
    score += best;
  }
  return { words: [...words], score };
}
