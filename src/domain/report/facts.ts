import { articleId, formatCitation, parseCitation } from '../citation/index.ts';
import { periodLength, type Corpus, type Law, type Period } from '../corpus/index.ts';
import type { DraftRuleFile, RulesOf } from './vocabulary/schema.ts';

/** A law as the checker needs it. */
export interface LawFact extends Pick<Law, 'id' | 'title' | 'status' | 'effective' | 'ended' | 'replacedBy'> {
  /** The number of the State Council's order that promulgated it, for people cite it by that: 国务院令第431号. */
  order?: string;
}

/** A period with its length and citation as people write them: 60日, 《信访工作条例》第三十四条. */
export interface PeriodFact extends Pick<Period, 'id' | 'citation' | 'unit' | 'duty' | 'action' | 'extends'> {
  days: number;
  length: string;
  reference: string;
}

/** An article: how many items each of its paragraphs has, what it is about, and what else its digest mentions. */
export interface ArticleFact {
  caption: string;
  shape: readonly number[];
  keywords: string[];
  /** Keywords of other articles that this one's digest or caption contains too. */
  mentions: string[];
  /** Of an old article: the ids of the articles in force that took its place, the closest first. */
  successors: string[];
}

/** A part of the annual report: its wording from the digest and what shows that a draft has it. */
export interface AnnualPart {
  citation: string;
  text: string;
  groups: RulesOf<'annual-report'>['parts'][number]['groups'];
}

/** What the rules know besides the draft: plain JSON, derived from the corpus. */
export interface DraftFacts {
  laws: LawFact[];
  /** Periods of the law in force that have a length. */
  periods: PeriodFact[];
  /** The place of the law in force that says when it takes effect. */
  commencement: string;
  /** By the id of the whole article, `2022-34`. */
  articles: Record<string, ArticleFact>;
  annual: { titles: string[]; citation: string; parts: AnnualPart[] };
  words: {
    repealedLaws: RulesOf<'repealed-laws'>['entries'];
    repealedSystems: RulesOf<'repealed-systems'>['entries'];
    practices: RulesOf<'unlawful-practices'>['entries'];
    ranking: RulesOf<'volume-ranking'>['entries'];
    periods: RulesOf<'period-phrases'>;
    stance: RulesOf<'stance-marks'>;
    names: RulesOf<'names'>;
    contacts: RulesOf<'contacts'>;
  };
}

/** The facts for `checkReport`, from a corpus that passed the gate. */
export function draftFacts(corpus: Corpus): DraftFacts {
  const file = <K extends DraftRuleFile>(name: K): RulesOf<K> => corpus.draftRules.get(name)!.data as RulesOf<K>;
  const { titles, parts } = file('annual-report');
  return {
    laws: corpus.laws.map(({ id, title, status, effective, ended, replacedBy, issuer }) => ({
      id,
      title,
      status,
      effective,
      ...(ended && { ended }),
      ...(replacedBy && { replacedBy }),
      ...orderOf(issuer),
    })),
    periods: corpus.periods
      .filter(({ citation, days }) => days !== undefined && parseCitation(citation)!.law === corpus.current.id)
      .map((period) => periodFact(period, corpus)),
    commencement: commencementOf(corpus),
    articles: articleFacts(corpus),
    annual: {
      titles,
      citation: articleId(parseCitation(parts[0]!.citation)!),
      parts: parts.map(({ citation, groups }) => ({ citation, groups, text: itemText(citation, corpus) })),
    },
    words: {
      repealedLaws: file('repealed-laws').entries,
      repealedSystems: file('repealed-systems').entries,
      practices: file('unlawful-practices').entries,
      ranking: file('volume-ranking').entries,
      periods: file('period-phrases'),
      stance: file('stance-marks'),
      names: file('names'),
      contacts: file('contacts'),
    },
  };
}

const orderOf = (issuer: string): { order?: string } => {
  const order = /国务院.{0,3}令第(\d+)号/.exec(issuer)?.[1];
  return order ? { order } : {};
};

function periodFact(period: Period, { titles }: Corpus): PeriodFact {
  const { id, citation, days, unit, duty, action } = period;
  return {
    id,
    citation,
    days: days!,
    unit,
    duty,
    action,
    ...(period.extends && { extends: period.extends }),
    length: periodLength(period),
    reference: formatCitation(parseCitation(citation)!, titles),
  };
}

/** Its last article that is about commencement: the one before it may say who interprets. */
function commencementOf({ provisions, current }: Corpus): string {
  const own = provisions.filter(({ law, norms }) => law === current.id && norms.includes('commencement'));
  return own[own.length - 1]!.id;
}

function articleFacts({ provisions, successors, current }: Corpus): Record<string, ArticleFact> {
  const all = new Map<string, Set<string>>();
  for (const { law, keywords } of provisions)
    all.set(law, new Set([...(all.get(law) ?? []), ...keywords.filter((word) => [...word].length > 1)]));
  return Object.fromEntries(
    provisions.map(({ id, law, caption, paragraphs, keywords, body }) => {
      const now = (successors.get(id) ?? []).map((relation) => relation.id);
      const shown = { caption, shape: paragraphs, successors: now };
      // What an article is about is only held against citations of the law in force.
      if (law !== current.id) return [id, { ...shown, keywords: [], mentions: [] }];
      const text = [caption, ...body.digest.flatMap((part) => [part.text, ...part.items])].join('\n');
      const mentions = [...all.get(law)!].filter((word) => !keywords.includes(word) && text.includes(word));
      return [id, { ...shown, keywords, mentions }];
    }),
  );
}

/** The words of an item of the digest, without the sign at its end. */
function itemText(citation: string, { byId }: Corpus): string {
  const place = parseCitation(citation)!;
  const paragraph = byId.get(articleId(place))!.body.digest[(place.paragraph ?? 1) - 1]!;
  return paragraph.items[place.item! - 1]!.replace(/[；。]$/, '');
}
