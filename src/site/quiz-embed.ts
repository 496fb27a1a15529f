import { articleId, conventional, formatCitation, parseCitation } from '../domain/citation/index.ts';
import type { Corpus } from '../domain/corpus/index.ts';
import {
  aboutSubject,
  DIFFICULTIES,
  drawEmbed,
  EMBED_COUNT,
  EVERYTHING,
  formatPractice,
  GAP,
  presented,
  printedFace,
  topicOf,
  TYPES,
  type EmbedData,
  type EmbedSubject,
  type Item,
} from '../domain/quiz/index.ts';
import { citeUrl, url } from './url.ts';

/** What `<Quiz>` says: what to ask about, by one of the three, and how many questions. */
export type EmbedProps = EmbedSubject & { count?: number | undefined };

/** One question as it is read: without a script, and on paper. */
export interface EmbedItem {
  id: string;
  /** 第1题 · 单选题 · 容易 */
  tags: string;
  stem: string;
  negative: boolean;
  lefts: string[];
  lines: string[];
  key: string;
  explain: string;
  citations: string[];
}

export interface EmbedView {
  items: EmbedItem[];
  /** Where all questions about the subject are practised; null where the practice cannot choose by it. */
  practice: { text: string; href: string } | null;
  data: EmbedData;
}

const itemView = (item: Item, at: number, page: string): EmbedItem => {
  const { id, negative = false, explain, citations } = item;
  const several = item.type === 'multiple' ? ['可以选几项'] : [];
  const { lefts, lines, key } = printedFace(item, presented(item, page));
  return {
    id,
    tags: [`第${at + 1}题`, TYPES[item.type], DIFFICULTIES[item.difficulty], ...several].join(' · '),
    stem: item.stem.replace(/____/g, GAP),
    negative,
    lefts,
    lines,
    key,
    explain,
    citations,
  };
};

function practiceOf({ topics, current }: Corpus, subject: EmbedSubject): EmbedView['practice'] {
  const { topic, article, procedure } = subject;
  const count = aboutSubject(topics, subject).length;
  const all = (text: string, wanted: Partial<typeof EVERYTHING>) => ({
    text: `${text}的全部${count}题`,
    href: url(`quiz/practice/#${formatPractice({ ...EVERYTHING, count: 0, ...wanted })}`),
  });
  const { id, title } = (topic !== undefined && topicOf(topics, topic)) || {};
  if (id) return all(`练习“${title!}”`, { topics: [id] });
  if (procedure !== undefined) return all('练习这个流程', { procedures: [procedure] });
  const place = parseCitation(article!)!;
  return place.law === current.id ? all('练习考到这一条', { articles: [place.article] }) : null;
}

/** The questions of a page; null where the bank has none. `page` is its address below the site's base. */
export function embedView(corpus: Corpus, { count, ...subject }: EmbedProps, page: string): EmbedView | null {
  const { topics, shapes, titles } = corpus;
  const items = drawEmbed(topics, subject, count ?? EMBED_COUNT, page);
  if (!items.length) return null;
  const cites = new Set(items.flatMap(({ citations }) => citations));
  const link = (cite: string) => {
    const place = parseCitation(cite)!;
    const shown = shapes.has(articleId(place)) ? conventional(place, shapes) : place;
    return { text: formatCitation(shown, titles), href: citeUrl(cite) };
  };
  return {
    items: items.map((item, at) => itemView(item, at, page)),
    practice: practiceOf(corpus, subject),
    data: { page, items, cites: Object.fromEntries([...cites].map((cite) => [cite, link(cite)])) },
  };
}
