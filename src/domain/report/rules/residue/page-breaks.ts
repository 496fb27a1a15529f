import type { Draft } from '../../draft.ts';
import type { Residue, ResidueFinder } from './residue.ts';

/** A heading is shorter than this; a paragraph that long which ends without a stop is broken off. */
const SHORTEST = 25;
const NO_STOP = /[\u4e00-\u9fff、，,]$/;
const RUNNING_HEAD = /[\u4e00-\u9fff]{8,40} ?第 ?\d{1,3} ?页/g;

/**
 * What the pages of a preview leave inside a sentence: a number (…小闹, then 2、小解决) and a running head with the number of
 * the page. Silent for numbered items, whose lines before end with a stop or are headings; a lone number; and a head that
 * does not repeat words from above (见附件第2页).
 */
export const pageBreaks: ResidueFinder = (draft) => [...numbersInside(draft), ...runningHeads(draft)];

function numbersInside({ folded, paragraphs }: Draft): Residue[] {
  const found = paragraphs.flatMap((paragraph, at) => {
    const before = paragraphs[at - 1];
    const mark = /^\d{1,3}[、.．](?=[\u4e00-\u9fff])/.exec(folded.slice(paragraph.start, paragraph.start + 6))?.[0];
    if (!before || !mark || lastSentence(folded, before.start, before.end) < SHORTEST) return [];
    if (!NO_STOP.test(folded.slice(before.start, before.end))) return [];
    return [{ start: before.end - 1, end: paragraph.start + mark.length + 1, number: Number.parseInt(mark, 10) }];
  });
  const rising = found.every(({ number }, at) => at === 0 || number > found[at - 1]!.number);
  return found.length > 1 && rising
    ? found.map(({ start, end }) => residue(start, end, '页码落在一句话中间，把句子断开了。'))
    : [];
}

/** A paragraph without any stop in it is a heading or a form, and counts as nothing. */
const lastSentence = (folded: string, start: number, end: number): number =>
  /[。；，,！？]/.test(folded.slice(start, end)) ? end - start : 0;

function runningHeads({ folded }: Draft): Residue[] {
  return [...folded.matchAll(RUNNING_HEAD)].flatMap(({ index, 0: raw }) => {
    const head = raw.replace(/ ?第 ?\d+ ?页$/, '');
    for (let cut = 0; head.length - cut >= 8; cut += 1) {
      const first = folded.indexOf(head.slice(cut));
      if (first >= 0 && first < index) return [residue(index + cut, index + raw.length, '页眉和页码落进了正文。')];
    }
    return [];
  });
}

const residue = (start: number, end: number, message: string): Residue => ({
  start,
  end,
  message,
  suggestion: '删去，把断开的句子接起来。',
  severity: 'medium',
});
