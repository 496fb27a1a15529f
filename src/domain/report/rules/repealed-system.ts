import { paragraphAt, sentenceAt, type Draft, type Span } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { stanceAt } from '../stance.ts';
import { finder, finds } from '../vocabulary/index.ts';
import { isPast } from './law-mention.ts';

/**
 * Systems that have been abolished (劳动教养, 收容遣送 …) as a means in use. Silent where the sentence says that they have
 * or another one of the paragraph says that they have gone, forbids or criticises them, dates itself before that day, or
 * speaks of what is left of them (解除劳教人员, a file of that name); silent in drafts dated before it, and below heads such
 * as 存在的问题 only if the sentence itself criticises.
 */
export const repealedSystem: Rule = (draft, { facts, today }) =>
  facts.words.repealedSystems.flatMap(({ words, without, ended, reason, suggestion, citations }) => {
    if (ended > today) return [];
    let last: unknown;
    return [...finds(draft.folded, finder(words, without))].flatMap(({ start, end, text }) => {
      const sentence = sentenceAt(draft, start);
      if (sentence && sentence === last) return [];
      if (GONE.test(draft.folded.slice(end, end + 12)) || isPast(draft, { start, end }, ended)) return [];
      if (isToldGone(draft, { start, end }, text)) return [];
      if (stanceAt(draft, { start, end }, facts.words.stance, { heads: false }) !== 'asserted') return [];
      last = sentence;
      return [
        {
          kind: 'repealed-system' as const,
          start,
          end,
          message: `“${text}”：${reason}。`,
          suggestion: `${suggestion}。`,
          citations,
          severity: 'high' as const,
        },
      ];
    });
  });

/** Another sentence of the paragraph says of it that it has gone: 劳动教养制度已经废止. */
function isToldGone(draft: Draft, place: Span, word: string): boolean {
  const paragraph = paragraphAt(draft, place.start) ?? place;
  const text = draft.folded.slice(
    Math.max(paragraph.start, place.start - 200),
    Math.min(paragraph.end, place.end + 200),
  );
  return text
    .split(word)
    .slice(1)
    .some((rest) => GONE_THERE.test(rest));
}

const GONE_THERE = /^[^。！？]{0,20}(?:废止|废除|取消|停止|终结|不再施行|退出历史)/;

/** 劳教制度取消后, 劳动教养被废止, 劳教所, 劳动教养决定书. */
const GONE =
  /^(?:制度|措施|法规|规定)?(?:已经?|被|早已|予以)?(?:取消|废止|废除|终结|不复|退出)|^[所场]|^人员(?:安置|帮教)|^期满|^释放|^(?:决定书|通知书|档案|卷宗|案卷)/;
