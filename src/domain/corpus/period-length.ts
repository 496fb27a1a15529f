import type { Period } from './schema.ts';

const UNITS = { day: '日', 'working-day': '个工作日', year: '年' } as const;

/**
 * The length of a period as people say it: 60日, 5个工作日, 不超过30日. Where the law gives no number, 没有规定天数, or
 * 每年 for what is due once a year.
 */
export function periodLength({ days, unit, limit }: Pick<Period, 'days' | 'unit' | 'limit'>): string {
  if (days === undefined) return unit === 'year' ? '每年' : '没有规定天数';
  return `${limit === 'at-most' ? '不超过' : ''}${days}${UNITS[unit]}`;
}
