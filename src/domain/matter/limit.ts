import { LIMIT_UNITS, type StatuteLimit } from './schema.ts';

/** The length of a limit in words: 60日, 5个工作日, 2年. A shortest time is said as such: 不少于30日. */
export const limitLength = ({ length, unit, kind }: Pick<StatuteLimit, 'length' | 'unit' | 'kind'>): string =>
  `${kind === 'minimum' ? '不少于' : ''}${length}${LIMIT_UNITS[unit]}`;
