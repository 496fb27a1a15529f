import type { ResidueFinder } from './residue.ts';

const STRAY: readonly (readonly [RegExp, string])[] = [
  [/[，,]{2,}|、{2,}|；{2,}|：{2,}|(?<!。)。{2}(?!。)|[，,、；：]。|。[，、；：]|，、|、，/g, '标点重复或者相连'],
  [/(?<=[\u4e00-\u9fff])[`｀~^](?=[\u4e00-\u9fff])/g, '混进了多余的符号'],
  [/(?<=[\u4e00-\u9fff]) [?？] (?=[\u4e00-\u9fff])/g, '分隔的符号没能转换出来'],
  [/\uFFFD+/g, '有没能转换出来的字符'],
  [/[\u200b-\u200f\u2060\ufeff](?!$)/g, '混进了看不见的字符'],
];

/** ,, 、、 ，。 and characters of no use. Silent for …… and for 。。。 that stands for it, and for joined emoji. */
export const strayMarks: ResidueFinder = ({ folded }) =>
  STRAY.flatMap(([pattern, what]) =>
    [...folded.matchAll(pattern)]
      .filter(({ index }) => !/\uFFFC/.test(folded.slice(Math.max(0, index - 1), index + 2)))
      .map(({ index, 0: raw }) => ({
        start: index,
        end: index + raw.length,
        message: `${what}：“${raw}”。`,
        suggestion: '删去多余的。',
        severity: 'low' as const,
      })),
  );
