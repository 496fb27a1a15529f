import type { BankItem } from './bank.ts';
import type { QuestionType } from './names.ts';
import { cites, type Standing } from './progress.ts';
import { shuffle } from './random.ts';

/** Out of which questions a set is made. */
export const POOLS = { all: '全部', unseen: '没做过的', wrong: '错题', flagged: '收藏' } as const;
export type Pool = keyof typeof POOLS;

/** What somebody wants to practise. Empty lists do not restrict. */
export interface Wanted {
  topics: string[];
  articles: number[];
  chapters: number[];
  procedures: string[];
  types: QuestionType[];
  difficulties: number[];
  pool: Pool;
  /** What was answered wrong first, then what was never asked, then the rest. */
  weakFirst: boolean;
  /** 0 is all. */
  count: number;
}

export const EVERYTHING: Wanted = {
  topics: [],
  articles: [],
  chapters: [],
  procedures: [],
  types: [],
  difficulties: [],
  pool: 'all',
  weakFirst: false,
  count: 20,
};

/** What is known about a learner and the law when questions are selected. */
export interface SelectFacts {
  standings: ReadonlyMap<string, Standing>;
  flagged: ReadonlySet<string>;
  law: string;
  articles: readonly { number: number; chapter: number }[];
}

const within = <T>(list: readonly T[], value: T) => !list.length || list.includes(value);

/** Every question that fits, in the order of the bank. */
export function matching(entries: readonly BankItem[], wanted: Wanted, facts: SelectFacts): BankItem[] {
  const ofChapters = facts.articles
    .filter(({ chapter }) => wanted.chapters.includes(chapter))
    .map(({ number }) => number);
  const numbers = [...wanted.articles, ...ofChapters];
  const pools: Record<Pool, (id: string) => boolean> = {
    all: () => true,
    unseen: (id) => !facts.standings.has(id),
    wrong: (id) => (facts.standings.get(id)?.share ?? 1) < 1,
    flagged: (id) => facts.flagged.has(id),
  };
  return entries.filter(
    ({ item, topic, story }) =>
      within(wanted.topics, topic.id) &&
      // A part of a case is asked with its story, not among the questions of its own type.
      within(wanted.types, story ? 'case' : item.type) &&
      within(wanted.difficulties, item.difficulty) &&
      (!wanted.procedures.length || wanted.procedures.some((id) => item.procedures?.includes(id))) &&
      (!numbers.length || numbers.some((number) => cites(item, facts.law, number))) &&
      pools[wanted.pool](item.id),
  );
}

/**
 * Draws a set: questions that fit, shuffled by a seed, the weak ones first where that is wanted. Parts of a case stay
 * together and in their order, so a set may be a few questions longer than asked for.
 */
export function select(entries: readonly BankItem[], wanted: Wanted, facts: SelectFacts, seed: string): string[] {
  const groups = new Map<string, string[]>();
  for (const { item, story } of matching(entries, wanted, facts)) {
    const name = story?.id ?? item.id;
    groups.set(name, [...(groups.get(name) ?? []), item.id]);
  }
  const names = shuffle([...groups.keys()].sort(), seed);
  const weakness = (name: string) => Math.min(...groups.get(name)!.map((id) => rank(facts.standings.get(id))));
  if (wanted.weakFirst) names.sort((a, b) => weakness(a) - weakness(b));
  const chosen: string[] = [];
  for (const name of names) {
    if (wanted.count && chosen.length >= wanted.count) break;
    chosen.push(...groups.get(name)!);
  }
  return chosen;
}

/** 0 to 1 for what was last answered wrong or in part, 1 for what was never asked, above that by the share of right tries. */
function rank(standing: Standing | undefined): number {
  if (!standing) return 1;
  return standing.share < 1 ? standing.share : 1 + standing.right / standing.tries;
}
