import { fullMarks, isMinutes, isPoints, LIMITS, TYPES } from '../../../domain/quiz/index.ts';
import type { FormState } from './form.ts';

const within = (value: number, from: number, to: number) => Number.isFinite(value) && value >= from && value <= to;
const whole = (value: number, from: number, to: number) => Number.isInteger(value) && within(value, from, to);

/** What keeps a form from being drawn, as Chinese sentences. */
export function formProblems({ blueprint, seed, filter }: FormState): string[] {
  const { title, minutes, pass, sections } = blueprint;
  const used = sections.filter(({ count }) => count > 0);
  const wrong = sections.filter(({ count, points }) => !whole(count, 0, 200) || (count > 0 && !isPoints(points)));
  return [
    ...(title ? [] : ['写上试卷名称']),
    ...(isMinutes(minutes) ? [] : [`时间写${LIMITS.minutes.min}到${LIMITS.minutes.max}分钟`]),
    ...(seed ? [] : ['写上种子，或者按“换一套题”']),
    ...wrong.map(({ type }) => `${TYPES[type]}的题数写0到200，分值写0.5的倍数`),
    ...(used.length || wrong.length ? [] : ['至少要有一种题型']),
    ...(wrong.length || within(pass, 0, fullMarks({ sections: used }))
      ? []
      : [`及格分不能超过满分${fullMarks({ sections: used })}分`]),
    ...(filter.topics?.length === 0 ? ['至少选一个主题'] : []),
    ...(filter.difficulties?.length === 0 ? ['至少选一种难度'] : []),
  ];
}
