import { DIFFICULTIES, TYPES, type QuestionType } from './names.ts';
import { PACKED, pack, unpack } from './paper-address.ts';
import { EVERYTHING, POOLS, type Pool, type Wanted } from './select.ts';

/** A set that is being practised. The questions are named, so that reloading and sharing open exactly this set. */
export interface PracticeSet {
  ids: string[];
  /** From it follows the order of options; answers are found again by it. */
  seed: string;
  /** The question on the screen, from 1; one more than there are is the summary. */
  position: number;
  mode: 'practice' | 'review';
}

export interface PracticeAddress {
  wanted: Wanted;
  set: PracticeSet | undefined;
  /** What was not understood. */
  unknown: string[];
}

/** What an address may name. */
export interface PracticeNames {
  topics: readonly string[];
  articles: readonly number[];
  chapters: readonly number[];
  procedures: readonly string[];
  questions: ReadonlySet<string>;
}

/** The fragment of a practice page, without the leading `#`: the choices, and the set where one is going on. */
export function formatPractice(wanted: Wanted, set?: PracticeSet): string {
  const pairs = new URLSearchParams();
  const add = (key: string, list: readonly (string | number)[]) =>
    list.forEach((value) => pairs.append(key, String(value)));
  add('topic', wanted.topics);
  add('chapter', wanted.chapters);
  add('article', wanted.articles);
  add('procedure', wanted.procedures);
  add('type', wanted.types);
  add('difficulty', wanted.difficulties);
  if (wanted.pool !== EVERYTHING.pool) pairs.set('pool', wanted.pool);
  if (wanted.weakFirst) pairs.set('first', 'weak');
  if (wanted.count !== EVERYTHING.count) pairs.set('count', String(wanted.count));
  if (set) {
    if (set.mode === 'review') pairs.set('mode', set.mode);
    pairs.set('q', set.ids.map(pack).join('.'));
    pairs.set('seed', set.seed);
    pairs.set('at', String(set.position));
  }
  return pairs.toString();
}

/** Reads such a fragment; what is not understood is named, not swallowed. */
export function parsePractice(fragment: string, names: PracticeNames): PracticeAddress {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const wanted: Wanted = {
    ...EVERYTHING,
    topics: [],
    chapters: [],
    articles: [],
    procedures: [],
    types: [],
    difficulties: [],
  };
  const unknown: string[] = [];
  const readers = new Map<string, (value: string) => boolean>(
    Object.entries({
      topic: (value: string) => addKnown(wanted.topics, value, names.topics),
      chapter: (value: string) => addKnown(wanted.chapters, Number(value), names.chapters),
      article: (value: string) => addKnown(wanted.articles, Number(value), names.articles),
      procedure: (value: string) => addKnown(wanted.procedures, value, names.procedures),
      type: (value: string) => addKnown(wanted.types, value as QuestionType, Object.keys(TYPES) as QuestionType[]),
      difficulty: (value: string) =>
        addKnown(wanted.difficulties, Number(value), Object.keys(DIFFICULTIES).map(Number)),
      pool: (value: string) => Object.keys(POOLS).includes(value) && Boolean((wanted.pool = value as Pool)),
      first: (value: string) => value === 'weak' && (wanted.weakFirst = true),
      count: (value: string) => /^\d{1,4}$/.test(value) && ((wanted.count = Number(value)), true),
      mode: (value: string) => value === 'review' || value === 'practice',
      q: (value: string) => PACKED.test(value),
      seed: (value: string) => /^[0-9a-z]+$/.test(value),
      at: (value: string) => /^\d{1,4}$/.test(value),
    }),
  );
  const good = new Map<string, string>();
  for (const [key, value] of pairs) {
    if (readers.get(key)?.(value)) good.set(key, value);
    else unknown.push(`${key}=${value}`);
  }
  const { set, missing } = readSet(good, names.questions);
  return { wanted, set, unknown: [...unknown, ...missing] };
}

function addKnown<T>(list: T[], value: T, known: readonly T[]): boolean {
  if (!known.includes(value)) return false;
  if (!list.includes(value)) list.push(value);
  return true;
}

function readSet(
  good: ReadonlyMap<string, string>,
  questions: ReadonlySet<string>,
): { set: PracticeSet | undefined; missing: string[] } {
  const listed = [...new Set((good.get('q') ?? '').split('.').filter(Boolean).map(unpack))];
  const ids = listed.filter((id) => questions.has(id));
  const missing = listed.filter((id) => !questions.has(id));
  if (!ids.length) return { set: undefined, missing };
  const position = Math.min(Math.max(Number(good.get('at') ?? 1), 1), ids.length + 1);
  const mode = good.get('mode') === 'review' ? 'review' : 'practice';
  return { set: { ids, seed: good.get('seed') ?? '0', position, mode }, missing };
}
