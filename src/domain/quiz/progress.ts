import { parseCitation } from '../citation/index.ts';
import type { AnswerRecord, CardRecord } from './progress-records.ts';
import type { Item } from './schema.ts';
import { latestFirst, oldestFirst, timeOf } from './times.ts';

type Items = ReadonlyMap<string, Item>;

/** Where somebody stands with a question: how the last answer did, when, and how many there were. */
export interface Standing {
  share: number;
  at: number;
  tries: number;
  right: number;
}

/**
 * The standing of every question that was answered. Answers to an earlier revision do not count, because its meaning
 * changed; a corrected typo raises no revision and loses nothing.
 */
export function standings(answers: readonly AnswerRecord[], items: Items): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const { id, revision, share, at } of [...answers].sort(oldestFirst)) {
    if (items.get(id)?.revision !== revision) continue;
    const { tries = 0, right = 0 } = found.get(id) ?? {};
    found.set(id, { share, at, tries: tries + 1, right: right + Number(share === 1) });
  }
  return found;
}

/** The questions whose last answer was not wholly right, the latest first. A right answer takes one off the list. */
export const wrongIds = (known: ReadonlyMap<string, Standing>): string[] =>
  [...known]
    .filter(([, { share }]) => share < 1)
    .sort(([, a], [, b]) => latestFirst(a, b))
    .map(([id]) => id);

/**
 * The answers that no card knows of yet, by question and in the order of time: a tab may have been closed between the
 * answer and the plan that follows from it.
 */
export function unplanned(
  answers: readonly AnswerRecord[],
  cards: readonly CardRecord[],
  items: Items,
): Map<string, AnswerRecord[]> {
  const planned = new Map(cards.map(({ id, at }) => [id, at]));
  const late = new Map<string, AnswerRecord[]>();
  for (const answer of [...answers].sort(oldestFirst)) {
    const { id, revision } = answer;
    if (items.get(id)?.revision !== revision || timeOf(answer) <= (planned.get(id) ?? -1)) continue;
    late.set(id, [...(late.get(id) ?? []), answer]);
  }
  return late;
}

/** The day of a time in the learner's own time zone: 2026-11-21. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Midnight at the beginning of the day that lies so many days after a time; not 24 hours where clocks change. */
function midnight(at: number, days: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** The questions to review today, the longest overdue first. Cards of questions that the bank no longer has are left out. */
export const dueIds = (cards: readonly CardRecord[], items: Items, now: number): string[] =>
  cards
    .filter(({ id, due }) => items.has(id) && due < midnight(now, 1))
    .sort((a, b) => a.due - b.due)
    .map(({ id }) => id);

/** How many reviews fall on each of the next days, today first; what is overdue falls on today. */
export function forecast(
  cards: readonly CardRecord[],
  items: Items,
  now: number,
  days: number,
): { day: string; count: number }[] {
  const known = cards.filter(({ id }) => items.has(id));
  return Array.from({ length: days }, (_, at) => {
    const [from, to] = [at === 0 ? 0 : midnight(now, at), midnight(now, at + 1)];
    return { day: dayOf(midnight(now, at)), count: known.filter(({ due }) => due >= from && due < to).length };
  });
}

/** How many answers there were on each of the last days, the oldest first, and the mean share of points. */
export function trend(
  answers: readonly AnswerRecord[],
  now: number,
  days: number,
): { day: string; count: number; share: number | null }[] {
  return Array.from({ length: days }, (_, index) => {
    const day = dayOf(midnight(now, index + 1 - days));
    const shares = answers.filter(({ at }) => dayOf(at) === day).map(({ share }) => share);
    return { day, count: shares.length, share: mean(shares) };
  });
}

const mean = (shares: readonly number[]): number | null =>
  shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;

/** How much of some questions was answered, and how well: the mean share of points of the last answers. */
export interface Mastery {
  questions: number;
  seen: number;
  share: number | null;
}

/** The mastery of an article of a law, over all its questions and by their difficulty (1, 2, 3). */
export interface ArticleMastery {
  article: number;
  all: Mastery;
  levels: Mastery[];
}

/** What somebody has learned of each article. A question counts for every article it cites. */
export function mastery(
  known: ReadonlyMap<string, Standing>,
  items: Items,
  law: string,
  articles: readonly number[],
): ArticleMastery[] {
  const of = (list: readonly Item[]): Mastery => {
    const shares = list.flatMap(({ id }) => known.get(id)?.share ?? []);
    return { questions: list.length, seen: shares.length, share: mean(shares) };
  };
  return articles.map((article) => {
    const asking = [...items.values()].filter((item) => cites(item, law, article));
    return {
      article,
      all: of(asking),
      levels: [1, 2, 3].map((level) => of(asking.filter(({ difficulty }) => difficulty === level))),
    };
  });
}

/** Whether a question rests on an article. */
export const cites = (item: Item, law: string, article: number): boolean =>
  item.citations.some((cite) => {
    const place = parseCitation(cite);
    return place?.law === law && place.article === article;
  });
