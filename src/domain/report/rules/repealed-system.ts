import { sentenceAt } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { stanceAt } from '../stance.ts';
import { finder, finds } from '../vocabulary/index.ts';
import { isPast } from './law-mention.ts';

/**
 * Systems that have been abolished (劳动教养, 收容遣送 …) as a means in use. Silent where the sentence says that they have
 * gone, forbids or criticises them, dates itself before that day, or speaks of what is left of them (解除劳教人员); silent in
 * drafts dated before it, and below heads such as 存在的问题 only if the sentence itself criticises.
 */
export const repealedSystem: Rule = (draft, { facts, today }) =>
  facts.words.repealedSystems.flatMap(({ words, without, ended, reason, suggestion, citations }) => {
    if (ended > today) return [];
    let last: unknown;
    return [...finds(draft.folded, finder(words, without))].flatMap(({ start, end, text }) => {
      const sentence = sentenceAt(draft, start);
      if (sentence && sentence === last) return [];
      if (GONE.test(draft.folded.slice(end, end + 12)) || isPast(draft, { start, end }, ended)) return [];
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

/** 劳教制度取消后, 劳动教养被废止, 劳教所. */
const GONE =
  /^(?:制度|措施|法规|规定)?(?:已经?|被|早已|予以)?(?:取消|废止|废除|终结|不复|退出)|^[所场]|^人员(?:安置|帮教)|^期满|^释放/;
