import { paragraphAt } from '../../draft.ts';
import type { Draft, Span } from '../../draft.ts';
import type { NumberToken } from '../../numbers.ts';
import { isWhole } from './families.ts';
import { readParts } from './parts.ts';
import type { Part } from './parts.ts';
import { isAside, isPartial, labelOf, tokensIn, wordsBefore } from './scan.ts';
import { classOf } from './units.ts';

/** A total, or several numbers that may be it, with the parts told of it. */
export interface List {
  totals: NumberToken[];
  parts: Part[];
  /** The draft says or the nature of the parts says that nothing is left out. */
  complete: boolean;
  /** Another 其中 follows, to which the last parts may belong as well. */
  spill: NumberToken[];
}

/** A new statement begins, not another part. */
const DONE = /办理|受理|接待|处理|办结|化解|收到/;

const TOTAL_WORDS = /共|合计|总计|总量|总数|累计|总共/;

/** The enumerations of one sentence; `before` is the sentence in front of it in the same paragraph. */
export function readLists(draft: Draft, sentence: Span, before: Span | undefined): List[] {
  const text = draft.folded.slice(sentence.start, sentence.end);
  return [
    ...amongLists(draft, sentence, before, text),
    ...bracketLists(draft, sentence, text),
    ...listsAfterTotal(draft, sentence, text),
    ...listsBeforeTotal(draft, sentence, text),
  ];
}

/** 共受理22件，其中来信4件、来访18件. */
function amongLists(draft: Draft, sentence: Span, before: Span | undefined, text: string): List[] {
  const marks = [...text.matchAll(/其中/g)].map(({ index }) => index);
  return marks.flatMap((mark, position) => {
    const inBracket = /[（(]\s*$/.test(text.slice(0, mark));
    const close = inBracket ? text.slice(mark).search(/[）)]/) : -1;
    const next = marks.slice(position + 1).find((other) => !/[（(]\s*$/.test(text.slice(0, other))) ?? text.length;
    const end = close >= 0 ? mark + close : mark + statementEnd(text.slice(mark, next));
    const region = { start: sentence.start + mark, end: sentence.start + end };
    const totals = totalsBefore(draft, sentence, region.start, inBracket, before);
    const said = text.slice(mark, end);
    const spill = next < text.length ? tokensIn(draft, { start: sentence.start + next, end: sentence.end }) : [];
    return readParts(draft, region).flatMap(({ unitClass, parts, gaps }) => {
      const own = totals.filter(({ unit }) => classOf(unit) === unitClass);
      if (!own.length || !parts.length) return [];
      const whole =
        isWhole(
          parts[0]!.family,
          parts.map(({ label }) => label),
        ) || /^其中[^，,]{0,4}分别/.test(said);
      return [{ totals: own, parts, complete: whole && !gaps && !isPartial(said), spill }];
    });
  });
}

/**
 * Where, behind ；, another total begins (；2024年登记…，其中 and ；三季度…) or a part is divided (；网上件中，…): these
 * numbers are no parts of this total.
 */
const statementEnd = (text: string): number => {
  const found =
    /[；;](?=[^，,；;。]{0,12}(?:\d{4}年|[今去上前]年|[一二三四]季度|[上下]半年|\d{1,2}月)|[^，,；;。]{1,16}[中里][，,])/.exec(
      text,
    );
  return found ? found.index : text.length;
};

function totalsBefore(draft: Draft, sentence: Span, at: number, inBracket: boolean, before: Span | undefined) {
  const inSentence = tokensIn(draft, { start: sentence.start, end: at }).filter((token) => !isAside(draft, token));
  if (inBracket) return inSentence.filter((token) => at - token.end <= 3 + wordsLength(draft, token, at));
  if (inSentence.length || !before || at - sentence.start > 2) return inSentence;
  // 其中 at the head of a sentence may tell of any number of the paragraph so far.
  const paragraph = paragraphAt(draft, sentence.start) ?? before;
  const from = Math.max(paragraph.start, before.start - LONGEST_LEAD);
  return tokensIn(draft, { start: from, end: before.end }).filter((token) => !isAside(draft, token));
}

const LONGEST_LEAD = 300;

/** 47起（其中…） and 47起来访（其中…） both tell of 47. */
const wordsLength = (draft: Draft, token: NumberToken, at: number): number =>
  /[，,、；;\d]/.test(draft.folded.slice(token.end, at)) ? 0 : 12;

/** 共30件（信箱16件、热线14件）. */
function bracketLists(draft: Draft, sentence: Span, text: string): List[] {
  return [...text.matchAll(/[（(](?!\s*其中)([^（）()]{6,})[）)]/g)].flatMap((found) => {
    const start = sentence.start + found.index;
    const total = tokensIn(draft, { start: sentence.start, end: start }).pop();
    if (!total || start - total.end > 1 || isAside(draft, total)) return [];
    return readParts(draft, { start: start + 1, end: start + found[0].length - 1 })
      .filter(({ unitClass, parts }) => unitClass === classOf(total.unit) && parts.length > 1)
      .map(({ parts, gaps }) => ({ totals: [total], parts, complete: !gaps && !isPartial(found[1]!), spill: [] }));
  });
}

/** 共受理22件：来信4件，来访18件. Without a colon only where the parts are channels. */
function listsAfterTotal(draft: Draft, sentence: Span, text: string): List[] {
  return tokensIn(draft, sentence).flatMap((total) => {
    if (!TOTAL_WORDS.test(wordsBefore(draft, total.start)) || isAside(draft, total)) return [];
    const rest = text.slice(total.end - sentence.start);
    const opening =
      /^(?:[\u4e00-\u9fff]{0,6}[：:]|[，,](?!其中)(?:(?:\d{4}年[^，,。；]{0,14})?分别(?:是|为)?|包括|即|[^，,。\d]{2,40}其[他它]分别(?:是|为)?)?)/.exec(
        rest,
      )?.[0];
    if (!opening || /^[^。]*其中/.test(rest)) return [];
    return readParts(draft, { start: total.end, end: sentence.end }).flatMap(({ unitClass, parts, gaps }) => {
      if (unitClass !== classOf(total.unit) || parts.length < 2) return [];
      const named = /[：:]|分别|包括|即/.test(opening);
      const labels = parts.map(({ label }) => label);
      const channels =
        isWhole('channel', labels) && parts.every(({ family, label }) => family === 'channel' && !DONE.test(label));
      if (!named && !channels) return [];
      return [{ totals: [total], parts, complete: !gaps && !isPartial(rest), spill: [] }];
    });
  });
}

/** 来信4件、来访5件，共9件: only members that stand side by side, the last right before 共. */
function listsBeforeTotal(draft: Draft, sentence: Span, text: string): List[] {
  const tokens = tokensIn(draft, sentence);
  return [...text.matchAll(/(?:共计|合计|总计|共)(?:为|是)?\s?(?=\d)/g)].flatMap((found) => {
    const mark = sentence.start + found.index;
    const total = tokens.find(({ start }) => start === mark + found[0].length);
    if (!total || total.approximate) return [];
    const parts: Part[] = [];
    let edge = mark;
    for (const token of tokens.filter(({ end }) => end <= mark).reverse()) {
      const between = draft.folded.slice(token.end, edge);
      if (!/^[^，,；;。]{0,12}[）)]?[，,、和及]?\s?[^，,、；;。]{0,16}$/.test(between) || isAside(draft, token)) break;
      if (classOf(token.unit) === classOf(total.unit)) {
        if (/其中/.test(draft.folded.slice(token.start - 14, token.start))) return [];
        const label = labelOf(draft, token);
        parts.unshift({ token, label, family: undefined });
      }
      edge = token.start;
    }
    if (parts.length < 2 || classOf(total.unit) === undefined) return [];
    const ways = new Set(parts.map(({ label }) => /办结|化解|答复|重复|满意/.test(label)));
    return ways.size > 1 ? [] : [{ totals: [total], parts, complete: true, spill: [] }];
  });
}
