import { articleId, checkCitation, parseCitation, type Shapes } from '../citation/index.ts';
import { bankItems, type BankItem, type Topic } from './bank.ts';
import { shuffle } from './random.ts';
import type { Item } from './schema.ts';

/** What the questions on a reading page are about: one of the three. A topic goes by its title or its id. */
export interface EmbedSubject {
  topic?: string | undefined;
  article?: string | undefined;
  procedure?: string | undefined;
}

/** What a page hands to the script that makes its questions answerable. */
export interface EmbedData {
  /** The page, as seed of the order of options and as the set of its answers. */
  page: string;
  items: Item[];
  /** The places that the questions cite, as they are written, and the addresses of their pages. */
  cites: Record<string, { text: string; href: string }>;
}

/** How many questions a page asks where it does not say, and the most it may ask: it is there to be read. */
export const EMBED_COUNT = 3;
export const MOST_EMBEDDED = 5;

/** Types that are answered in a moment come first; what has to be arranged takes room and time. */
const QUICK = ['single', 'multiple', 'judge', 'blank'] as const;
const SLOW = ['order', 'match'] as const;

export const topicOf = <T extends Topic>(topics: readonly T[], name: string): T | undefined =>
  topics.find(({ id, title }) => name === title || name === id);

const articleOf = (cite: string) => articleId(parseCitation(cite)!);

/** Every question about a subject, parts of cases included; an article's are those that cite it. */
export function aboutSubject(topics: readonly Topic[], { topic, article, procedure }: EmbedSubject): BankItem[] {
  const wanted = topic === undefined ? undefined : topicOf(topics, topic);
  return bankItems(topics).filter(({ item, topic: own }) => {
    if (topic !== undefined) return own === wanted;
    if (article !== undefined) return item.citations.some((cite) => articleOf(cite) === articleOf(article));
    return item.procedures?.includes(procedure!) ?? false;
  });
}

/** The questions a page may ask: a part of a case means nothing without its story, which takes too much room. */
const askable = (topics: readonly Topic[], subject: EmbedSubject): Item[] =>
  aboutSubject(topics, subject)
    .filter(({ story }) => !story)
    .map(({ item }) => item);

/**
 * Draws the questions of a page: the same for the same bank and seed, spread over the types. For an article those that
 * rest on it first of all come before those that only mention it.
 */
export function drawEmbed(topics: readonly Topic[], subject: EmbedSubject, count: number, seed: string): Item[] {
  const types: readonly Item['type'][] = [...shuffle(QUICK, seed), ...shuffle(SLOW, seed)];
  const items = shuffle(
    askable(topics, subject).sort((a, b) => (a.id < b.id ? -1 : 1)),
    seed,
  );
  const second = ({ citations }: Item) =>
    subject.article !== undefined && articleOf(citations[0]!) !== articleOf(subject.article);
  /** One of each type, then a second of each type, and so on. */
  const rounds = (list: readonly Item[]) =>
    list
      .map((item) => ({
        item,
        round: list.filter(({ type }) => type === item.type).indexOf(item),
        type: types.indexOf(item.type),
      }))
      .sort((a, b) => a.round - b.round || a.type - b.type)
      .map(({ item }) => item);
  return [...rounds(items.filter((item) => !second(item))), ...rounds(items.filter(second))].slice(0, count);
}

/** What the subjects of pages are checked against. */
export interface EmbedParts {
  topics: readonly Topic[];
  procedures: readonly { id: string }[];
  shapes: Shapes;
}

type Unknown = (id: string, known: string[], where: string) => string;

/** Why a page cannot ask this, as a Chinese sentence with the near miss; null where it can. */
export function embedFault(
  { count = EMBED_COUNT, ...subject }: EmbedSubject & { count?: number | undefined },
  { topics, procedures, shapes }: EmbedParts,
  unknown: Unknown,
): string | null {
  const { topic, article, procedure } = subject;
  if (topic !== undefined && !topicOf(topics, topic))
    return unknown(topic, [...topics.map(({ title }) => title), ...topics.map(({ id }) => id)], 'quizzes 的主题');
  const ids = procedures.map(({ id }) => id);
  if (procedure !== undefined && !ids.includes(procedure)) return unknown(procedure, ids, 'src/content/procedures');
  const fault = article === undefined ? null : checkCitation(article, shapes);
  if (fault) return fault;
  if (count < 1 || count > MOST_EMBEDDED) return `count 写1到${MOST_EMBEDDED}，现在是${count}`;
  const have = askable(topics, subject).length;
  return have < count ? `要${count}题，能用的只有${have}题（案例题不算），把 count 改小，或者换一个主题` : null;
}
