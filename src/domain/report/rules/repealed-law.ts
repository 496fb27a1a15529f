import { formatPlace } from '../../citation/index.ts';
import { sentenceAt, type Span } from '../draft.ts';
import type { DraftFacts } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isPast, lawMentions, orderMentions, type LawMention } from './law-mention.ts';
import { placesAt } from './place.ts';

/**
 * Laws that are no longer in force, named by title or by the number of their order as if they were; at most one finding of a law in a sentence. High where the law
 * is cited as a basis, else medium. Silent before the day it ended (`today`), on longer titles that contain it
 * (某省信访条例, 劳动合同法), where the sentence tells of the past or the draft is dated before that day (`isPast`), and on
 * bare titles that are not cited (合同法 as a subject).
 */
export const repealedLaw: Rule = (draft, { facts, today }) => {
  const gone = goneLaws(facts).filter(({ ended }) => ended <= today);
  const titles = gone.map(({ title }) => title);
  const plain = facts.laws.flatMap(({ title, status }) => (status === 'historical' ? [title] : []));
  const seen = new Map<string, Span>();
  const byTitle = lawMentions(
    draft,
    titles,
    plain.filter((title) => titles.includes(title)),
  );
  const byOrder = gone.flatMap(({ title, order }) => (order ? orderMentions(draft, order, title) : []));
  return [...byTitle, ...byOrder]
    .sort((a, b) => a.start - b.start)
    .flatMap((mention) => {
      const law = gone.find(({ title }) => title === mention.title)!;
      const sentence = sentenceAt(draft, mention.start);
      if (isPast(draft, mention, law.ended) || (sentence && seen.get(law.title) === sentence)) return [];
      if (sentence) seen.set(law.title, sentence);
      return [finding(mention, law, placesAt(draft.folded, mention.end)[0]?.article, facts)];
    });
};

interface Gone {
  title: string;
  ended: string;
  by?: string | undefined;
  /** Where the site has its articles. */
  id?: string;
  order?: string | undefined;
}

const goneLaws = ({ laws, words }: DraftFacts): Gone[] => [
  ...laws.flatMap(({ id, title, ended, replacedBy, order }) =>
    ended ? [{ id, title, ended, order, by: laws.find((law) => law.id === replacedBy)!.title }] : [],
  ),
  ...words.repealedLaws,
];

function finding(
  { start, end, basis }: LawMention,
  law: Gone,
  article: number | undefined,
  facts: DraftFacts,
): Finding {
  const { title, ended, by, id } = law;
  const successors = (id && article && facts.articles[`${id}-${article}`]?.successors) || [];
  const now = successors.map((place) => {
    const [lawId, number] = place.split('-');
    return formatPlace({ law: lawId!, article: Number(number) });
  });
  const place = now.length ? `，${formatPlace({ law: id!, article: article! })}现在对应${now.join('、')}` : '';
  return {
    kind: 'repealed-law',
    start,
    end,
    message: `《${title}》自${chineseDay(ended)}起不再施行${by ? `，已由《${by}》取代` : ''}${place}。`,
    suggestion: by
      ? `改引《${by}》并核对条、款；确是讲过去的事，写明当时的年份。`
      : '删去，改引现行的法律；确是讲过去的事，写明当时的年份。',
    citations: id ? (successors.length ? successors : [facts.commencement]) : [],
    severity: basis ? 'high' : 'medium',
  };
}

const chineseDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};
