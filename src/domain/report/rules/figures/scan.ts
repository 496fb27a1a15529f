import type { Draft, Span } from '../../draft.ts';
import { numbersOf } from '../../numbers.ts';
import type { NumberToken } from '../../numbers.ts';

/** The quantities that lie inside a span, found by halving. */
export function tokensIn(draft: Draft, { start, end }: Span): NumberToken[] {
  const tokens = numbersOf(draft);
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < tokens.length && tokens[stop]!.end <= end) stop += 1;
  return tokens.slice(low, stop);
}

/** Sentences that the rules on figures read: nobody writes longer ones, and reading them would take long. */
const LONGEST = 2000;
const MOST_NUMBERS = 80;

/** The sentences of a draft with numbers in them, each with its place in the list of all. */
export const sentencesWithFigures = (draft: Draft): { sentence: Span; index: number }[] =>
  draft.sentences.flatMap((sentence, index) => {
    const count = sentence.end - sentence.start > LONGEST ? 0 : tokensIn(draft, sentence).length;
    return count > 0 && count <= MOST_NUMBERS ? [{ sentence, index }] : [];
  });

const EDGES = /[，,、；;：:。！？!?\n\r\t|]/;
const BEFORE = 24;

/** The words in front of a number, from the last mark or number on: 市长信箱投诉. Brackets right before it are looked through. */
export function wordsBefore(draft: Draft, at: number): string {
  let end = at;
  while (end > 0 && /[（(\s]/.test(draft.folded[end - 1]!)) end -= 1;
  let start = end;
  while (start > 0 && end - start < BEFORE && !EDGES.test(draft.folded[start - 1]!)) start -= 1;
  const words = draft.folded.slice(start, end);
  const cut = /^.*(?:其中|[（(])/s.exec(words)?.[0].length ?? 0;
  return words
    .slice(cut)
    .replace(/^.*\d[^\d\s]{0,2}(?=[^\d]*$)/, '')
    .trim();
}

/** The words behind a number up to the next mark or number: 来信 in 20件来信. */
export const wordsAfter = (draft: Draft, at: number): string =>
  /^[^，,、；;：:。！？!?\n\r\t|\d（()）]{0,16}/.exec(draft.folded.slice(at, at + 20))![0].trim();

/** What a number counts, in the draft's words. */
export const labelOf = (draft: Draft, token: NumberToken): string =>
  wordsBefore(draft, token.start) || wordsAfter(draft, token.end);

/** Whether a number tells a change or another year's figure, and so is no part and no total of this year's. */
export const isAside = (draft: Draft, token: NumberToken): boolean =>
  /同比|环比|上年|去年|同期|前年|比\d{4}年|上升|下降|增长|增加|减少|增幅|降幅|净增|回升|回落|[多少升降增减]了?$/.test(
    draft.folded
      .slice(Math.max(0, token.start - 10), token.start)
      .split(EDGES)
      .pop()!,
  );

/** Words by which a writer says that not everything is listed. */
export const isPartial = (words: string): boolean =>
  /等(?!级|候|待)|主要|突出|较多|集中|大多|多数|部分|仅|重点|典型|特别|尤其|有的|就有|最多|居首|居前|前[三五十]|之首|不少/.test(
    words,
  );
