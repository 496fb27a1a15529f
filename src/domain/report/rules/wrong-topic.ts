import { sentenceAt, type Draft, type Span } from '../draft.ts';
import type { DraftFacts } from '../facts.ts';
import { articleId, parseCitation } from '../../citation/index.ts';
import { finder, holds, type Finder } from '../vocabulary/index.ts';
import { limitsOf } from './limit.ts';

/** A word in more articles than this tells nothing. */
const COMMON = 3;
/** No sentence is looked at farther than this on either side. */
const REACH = 120;
const OTHER_LAW = /《(?!信访工作条例》|条例》)[^》]{2,40}》/;

/**
 * The article that a clause citing `place` is about, if that is clearly another one. The front matter's keywords of all
 * articles are looked for in what follows the citation up to the end of the sentence (in what stands before it, where it is
 * in brackets or last). Silent as soon as one of them belongs to the cited article or stands in its digest, where the
 * sentence names another law or another place, and unless another article has two of them or one long one that is rare. A
 * period with its right length (5个工作日内提出异议) belongs to the article that sets it, whatever other words stand there.
 */
export function topicOf(
  draft: Draft,
  place: Span & { article: number },
  law: string,
  facts: DraftFacts,
): string | undefined {
  const { folded } = draft;
  const sentence = sentenceAt(draft, place.start);
  if (!sentence) return undefined;
  const from = Math.max(sentence.start, place.start - REACH);
  const to = Math.min(sentence.end, place.end + REACH);
  const whole = folded.slice(from, to);
  if (OTHER_LAW.test(whole) || (whole.match(/第[^第，。]{1,7}条/g)?.length ?? 0) > 1) return undefined;
  const after = folded.slice(place.end, Math.min(to, place.end + 60)).replace(/^[）)]?(?:的?(?:规定|要求|精神))?/, '');
  const inBrackets = /^[）)]/.test(folded.slice(place.end, place.end + 1));
  const text =
    !inBrackets && /[\u4e00-\u9fff]{3}/.test(after)
      ? after
      : folded.slice(Math.max(from, place.start - 40), place.start);
  const periods = periodArticles(draft, { start: place.end, end: to }, facts);
  if (periods.length) return periods.includes(`${law}-${place.article}`) ? undefined : periods[0];
  const index = indexOf(facts, law);
  const here = `${law}-${place.article}`;
  const words = longest([...index.keys()].filter((word) => text.includes(word)));
  if (words.some((word) => index.get(word)!.has(here))) return undefined;
  const scores = new Map<string, number>();
  for (const word of words) {
    const owners = [...index.get(word)!];
    if (owners.length > COMMON) continue;
    for (const id of owners)
      if (facts.articles[id]!.keywords.includes(word))
        scores.set(id, (scores.get(id) ?? 0) + (word.length > 3 ? 2 : 1));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  return best && best[1] >= 2 && best[1] > (second?.[1] ?? 0) ? best[0] : undefined;
}

const actFinders = new WeakMap<DraftFacts, { period: string; acts: Finder }[]>();

function actsOf(facts: DraftFacts): { period: string; acts: Finder }[] {
  const before = actFinders.get(facts);
  if (before) return before;
  const made = facts.words.periods.entries.map(({ period, acts }) => ({ period, acts: finder(acts) }));
  actFinders.set(facts, made);
  return made;
}

/** The articles that set the periods which a stretch of text tells with their right lengths. */
function periodArticles(draft: Draft, { start, end }: Span, facts: DraftFacts): string[] {
  const limits = limitsOf(draft).filter((limit) => limit.start >= start && limit.end <= end);
  if (!limits.length) return [];
  const text = draft.folded.slice(start, end);
  const told = actsOf(facts).filter(({ acts }) => holds(text, acts));
  return facts.periods
    .filter(({ id, days, unit }) => {
      const isLength = limits.some((limit) => limit.count === days && limit.unit === unit);
      return isLength && told.some(({ period }) => period === id);
    })
    .map(({ citation }) => articleId(parseCitation(citation)!));
}

/** A word inside a longer one that was found too says nothing of its own. */
const longest = (words: string[]): string[] =>
  words.filter((word) => !words.some((other) => other !== word && other.includes(word)));

const indexes = new WeakMap<DraftFacts, Map<string, Map<string, Set<string>>>>();

/** Keyword → articles of the law that have or mention it. */
function indexOf(facts: DraftFacts, law: string): Map<string, Set<string>> {
  const known = indexes.get(facts) ?? new Map<string, Map<string, Set<string>>>();
  indexes.set(facts, known);
  const before = known.get(law);
  if (before) return before;
  const index = new Map<string, Set<string>>();
  for (const [id, { keywords, mentions, caption }] of Object.entries(facts.articles)) {
    if (!id.startsWith(`${law}-`)) continue;
    for (const word of [...keywords, ...mentions]) index.set(word, (index.get(word) ?? new Set()).add(id));
    for (const [word, owners] of index) if (caption.includes(word)) owners.add(id);
  }
  known.set(law, index);
  return index;
}
