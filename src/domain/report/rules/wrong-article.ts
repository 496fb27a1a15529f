import { formatPlace } from '../../citation/index.ts';
import { toChineseNumeral } from '../../chinese/index.ts';
import type { Draft } from '../draft.ts';
import type { DraftFacts, LawFact } from '../facts.ts';
import type { Finding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isPast, lawMentions } from './law-mention.ts';
import { placesAt, type Place } from './place.ts';
import { topicOf } from './wrong-topic.ts';

/**
 * Places in the two petition regulations that do not exist (high), that a draft gives without saying that it means the old
 * regulation (medium), or that are about something else than the clause says (medium, see `topicOf`). Silent on other laws,
 * on a bare 条例 whose title the draft does not shorten to that, and, for the old regulation's own places, where the sentence
 * tells of the past.
 */
export const wrongArticle: Rule = (draft, { facts, today }) => {
  const laws = facts.laws.filter(({ effective }) => effective <= today);
  const titles = laws.map(({ title }) => title);
  const cited = lawMentions(draft, titles, titles).map(({ title, ...span }) => ({
    span,
    law: laws.find((law) => law.title === title)!,
  }));
  return [...cited, ...shortened(draft, laws)].flatMap(({ span, law }) => {
    const places = placesAt(draft.folded, span.end);
    return places.flatMap((place) => {
      const fault = missing(place, law, facts);
      if (fault) return [found(place, fault, advice(place, law, facts), nearest(place, law, facts), 'high')];
      if (law.ended) {
        if (law.ended > today || isPast(draft, span, law.ended)) return [];
        return [unclear(place, law, facts)];
      }
      const other = places.length === 1 ? topicOf(draft, place, law.id, facts) : undefined;
      if (!other) return [];
      const [own, meant] = [facts.articles[`${law.id}-${place.article}`]!, facts.articles[other]!];
      const name = formatPlace({ law: law.id, article: Number(other.split('-')[1]) });
      return [
        found(
          place,
          `${formatPlace({ law: law.id, article: place.article })}讲的是“${own.caption}”，这句话说的像是${name}“${meant.caption}”。`,
          `对照条文，应当引${name}的，改过来。`,
          [other],
          'medium',
        ),
      ];
    });
  });
};

/** 《条例》第三十四条 where the draft says 以下简称《条例》 of one of the laws. */
function shortened(
  { folded }: Draft,
  laws: readonly LawFact[],
): { span: { start: number; end: number }; law: LawFact }[] {
  const law = laws.find(({ title }) =>
    new RegExp(`《${title}》 ?[（(](?:以下|下)?(?:简称|称)[:：]?["“”]?《?条例》?["”]?[）)]`).test(folded),
  );
  if (!law) return [];
  return [...folded.matchAll(/(?<![\u4e00-\u9fff])《?条例》?(?= ?第)|《条例》(?= ?第)/g)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    law,
  }));
}

/** Why a place does not exist, or undefined where it does. An item without its paragraph may be in any of them. */
function missing(
  { article, paragraph, item }: Place,
  { id, title }: LawFact,
  { articles }: DraftFacts,
): string | undefined {
  const shape = articles[`${id}-${article}`]?.shape;
  if (!shape) return `《${title}》只有${countOf(id, articles)}条，没有第${toChineseNumeral(article)}条。`;
  const whole = formatPlace({ law: id, article });
  if (paragraph && paragraph > shape.length)
    return `《${title}》${whole}只有${shape.length}款，没有第${toChineseNumeral(paragraph)}款。`;
  if (!item) return undefined;
  const items = paragraph ? shape[paragraph - 1]! : Math.max(...shape);
  if (item <= items) return undefined;
  const part = paragraph ? formatPlace({ law: id, article, paragraph }) : whole;
  return `《${title}》${part}${items ? `只有${items}项，没有第${toChineseNumeral(item)}项` : '没有分项'}。`;
}

const countOf = (law: string, articles: DraftFacts['articles']): number =>
  Object.keys(articles).filter((key) => key.startsWith(`${law}-`)).length;

const exists = (place: Place, law: LawFact, facts: DraftFacts): boolean => missing(place, law, facts) === undefined;

/** Where the place exists in the other regulation, that one was probably meant. */
function advice(place: Place, law: LawFact, facts: DraftFacts): string {
  const other = facts.laws.find((each) => each.id !== law.id && exists(place, each, facts));
  if (!other) return '对照条文改正条、款、项。';
  const where = `《${other.title}》有这一处`;
  return other.ended
    ? `${where}，像是照旧条例写的；改为现行的条、款${current(place, other, facts)}。`
    : `${where}，可能是法规名称写错了；核对后改正。`;
}

const successorsOf = ({ article }: Place, { id }: LawFact, { articles }: DraftFacts): string[] =>
  articles[`${id}-${article}`]?.successors ?? [];

const named = (id: string): string => {
  const [law, article] = id.split('-');
  return formatPlace({ law: law!, article: Number(article) });
};

const current = (place: Place, law: LawFact, facts: DraftFacts): string => {
  const now = successorsOf(place, law, facts);
  return now.length ? `，对应${now.map(named).join('、')}` : '';
};

function nearest(place: Place, law: LawFact, facts: DraftFacts): string[] {
  const here = `${law.id}-${place.article}`;
  if (law.ended) return successorsOf(place, law, facts);
  return here in facts.articles ? [here] : [];
}

/** A place of the old regulation in a draft that does not say so. */
function unclear(place: Place, law: LawFact, facts: DraftFacts): Finding {
  const now = facts.laws.find(({ id }) => id === law.replacedBy)!;
  const other = missing(place, now, facts);
  const where = formatPlace({ law: law.id, article: place.article });
  const differs = other ?? `《${now.title}》${where}讲的是“${facts.articles[`${now.id}-${place.article}`]!.caption}”。`;
  return found(
    place,
    `没有写明是哪一年的《${law.title}》：这是${law.effective.slice(0, 4)}年施行、已不再施行的那一部的条号；${differs}`,
    `改引《${now.title}》${current(place, law, facts).replace(/^，对应/, '')}；确要引旧条例，写明年份和不再施行。`,
    nearest(place, law, facts),
    'medium',
  );
}

const found = (
  { start, end }: Place,
  message: string,
  suggestion: string,
  citations: string[],
  severity: Finding['severity'],
): Finding => ({
  kind: 'wrong-article',
  start,
  end,
  message,
  suggestion,
  citations,
  severity,
});
