import { clauseAt, sentenceAt, type Draft, type Span } from './draft.ts';
import { headStance, LIST } from './stance-heads.ts';
import { marksOf, type Marks } from './stance-marks.ts';
import { finds, holds, type StanceMarks } from './vocabulary/index.ts';

/**
 * How a draft speaks of something. `asserted`: as practice, achievement, plan or basis. All others are no violation:
 * forbidden or denied, criticised, quoted as what others think, reported as what others complain of, told as history,
 * defined, asked.
 */
export type Stance = 'asserted' | 'forbidden' | 'criticised' | 'quoted' | 'reported' | 'history' | 'defined' | 'asked';

/** No sentence is looked at farther than this on either side, so that time stays in proportion to the length. */
const REACH = 160;
const DOUBLE = /[未不没]有?$/;

/**
 * How the draft speaks of what stands at a place. Looked at in this order: what follows at once (劝返不力 asks for more
 * of it), negation in the same clause or over a list, contrast (变…为…), criticism in the sentence and in the clause that
 * comments on it, quotation, complaint, history, the heads of lists and of the numbered parts around (left out with
 * `heads: false`).
 */
export function stanceAt(draft: Draft, place: Span, words: StanceMarks, { heads = true } = {}): Stance {
  const marks = marksOf(words);
  const { folded } = draft;
  const sentence = sentenceAt(draft, place.start) ?? place;
  const clause = clauseAt(draft, place.start) ?? place;
  const from = Math.max(sentence.start, place.start - REACH);
  const to = Math.min(Math.max(sentence.end, place.end), place.end + REACH);
  const clauseStart = Math.max(clause.start, from);
  const clauseEnd = Math.max(place.end, Math.min(clause.end, to));
  const before = folded.slice(clauseStart, place.start);
  const sentenceBefore = folded.slice(from, place.start);
  const after = folded.slice(place.end, clauseEnd);
  const sentenceAfter = folded.slice(place.end, to);

  if (marks.insist.test(after)) return 'asserted';
  if (isForbidden(before, marks)) return 'forbidden';
  if (isListed(folded.slice(from, clauseStart), before, sentenceAfter, marks)) return 'forbidden';
  if (isContrast(before, after)) return 'forbidden';
  if (/[?？]["”」』]?$/.test(sentenceAfter)) return 'asked';
  if (holds(sentenceBefore, marks.criticiseBefore)) return 'criticised';
  if (isCriticised(after, folded.slice(clauseEnd, to), marks)) return 'criticised';
  if (isCommented(folded.slice(to, to + 40), marks)) return 'criticised';
  if (isQuoted(sentenceBefore, sentenceAfter, marks)) return 'quoted';
  if (isReported(sentenceBefore, marks)) return 'reported';
  if (holds(sentenceBefore, marks.history)) return 'history';
  if (holds(after.slice(0, 8), marks.define) || /(?:所称|称为|所谓)["“『「]?$/.test(before)) return 'defined';
  return (heads && headStance(draft, place, marks)) || 'asserted';
}

/** A negation in front governs the place, unless a verb of doing stands between or a second negation undoes it. */
function isForbidden(before: string, marks: Marks): boolean {
  let governing: number | undefined;
  for (const { end } of finds(before, marks.forbid)) governing = end;
  if (governing === undefined) return false;
  const between = before.slice(governing);
  return !holds(between, marks.breakers) && !DOUBLE.test(between);
}

/** 严禁甲，乙等行为: the end of the list shows that the negation of an earlier clause reaches to it. So does 严禁以下行为：. */
function isListed(earlier: string, before: string, sentenceAfter: string, marks: Marks): boolean {
  let last: number | undefined;
  for (const { end } of finds(earlier, marks.forbid)) last = end;
  if (last === undefined) return false;
  const rest = earlier.slice(last);
  if (/[:：]/.test(rest) && LIST.test(earlier)) return true;
  if (/^(?:或者?|以及|更不|也不)/.test(before)) return true;
  const between = rest + before;
  return (
    !holds(between, marks.breakers) && !/[；;]/.test(between) && holds(sentenceAfter.slice(0, 30), marks.listTails)
  );
}

/** 变拦截为疏导, 由堵向疏转变, 改稳控为帮扶: what is given up. */
function isContrast(before: string, after: string): boolean {
  if (/[变改]["“]?[^，。；]{0,6}$/.test(before) && /^["”]?[^，。；]{0,3}(?:为|成)/.test(after)) return true;
  return (
    /[由从]["“]?[^，。；]{0,8}$/.test(before) &&
    /^["”]?[^，。；]{0,6}[向到为][^，。；]{1,10}(?:转变|转|迈进|过渡)/.test(after)
  );
}

/** In the rest of the clause, or in the next one where that is a comment on this one: ，这是违法的. */
function isCriticised(after: string, next: string, marks: Marks): boolean {
  if (holds(after, marks.criticiseAfter)) return true;
  const clause = /^[^，,；;。]*/.exec(next)![0].trim();
  return marks.linked.test(clause) && holds(clause, marks.criticiseAfter);
}

/** The next sentence begins with a comment on this one: 这是条例禁止的. */
const isCommented = (next: string, marks: Marks): boolean => {
  const sentence =
    /^\s*(?:(?:必须|需要|应当|应该|要)(?:指出|说明|强调|明确)(?:的是)?[，,]|显然[，,]?|其实[，,]?)?((?:这|此|上述|以上)[^。！？\n]*)/.exec(
      next,
    )?.[1];
  return sentence !== undefined && holds(sentence, marks.criticiseAfter);
};

/** Within quotation marks, or behind 认为 and the like, as what somebody thinks or says. */
function isQuoted(before: string, sentenceAfter: string, marks: Marks): boolean {
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('「'), before.lastIndexOf('"'));
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('」'));
  if (opened <= closed) return /(?:所谓|认为|以为)[^，。；]{0,12}$/.test(before);
  const closing = sentenceAfter.search(/[”」"]/);
  if (closing < 0) return false;
  return (
    holds(before.slice(Math.max(0, opened - 10), opened), marks.quote) ||
    holds(sentenceAfter.slice(closing, closing + 10), marks.quote)
  );
}

/** 信访人反映被…: what others say has been done to them. */
function isReported(before: string, marks: Marks): boolean {
  for (const { end } of finds(before, marks.report))
    if (!/[。；，](?!.{0,6}(?:被|将其|对其|把其|遭))/.test(before.slice(end)) && before.length - end <= 40) return true;
  return false;
}
