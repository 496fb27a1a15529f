import type { Period } from '../../src/domain/corpus/index.ts';
import { weekday, type PeriodResult } from '../../src/domain/period/index.ts';

const WEEKDAYS = '日一二三四五六';
const day = (date: string) => `${date}（周${WEEKDAYS[weekday(date)]}）`;
const ADVISED = '← 以此为准';

/** One line a period for `--list`. */
export function periodLine({ id, action, days, unit, limit, duty }: Period, source: string): string {
  const length =
    days === undefined ? '无天数' : `${limit ? '至多' : ''}${days}${unit === 'working-day' ? '个工作日' : '日'}`;
  return `${id}\t${length}\t${duty === 'body' ? '机关' : '信访人'}\t${action}\t${source}`;
}

/** An answer for people to read; `cite` writes a citation id in words. */
export function answerLines(result: PeriodResult, cite: (id: string) => string): string[] {
  if ('problem' in result) return [result.problem];
  const { rule, action, start, citations, warnings, historical } = result;
  const advised = (which: string) => ('plain' in result && result.advice === which ? `  ${ADVISED}` : '');
  const answer =
    'plain' in result
      ? [
          `不顺延  ${day(result.plain)}${advised('plain')}`,
          `顺延    ${result.rolled === null ? '不能确定' : day(result.rolled)}${advised('rolled')}`,
          `算法    ${result.arithmetic}`,
          `理由    ${result.reason}`,
        ]
      : [`没有日期  ${result.noDate}`];
  return [
    `${action}（${rule}）`,
    `起算    ${day(start)}`,
    ...answer,
    `依据    ${citations.map(cite).join('、')}`,
    ...warnings.map((warning) => `注意    ${warning}`),
    ...(historical ? ['', '旧条例的结果：', ...answerLines(historical, cite)] : []),
  ];
}
