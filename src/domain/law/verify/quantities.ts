import { HAN_NUMERALS, parseChineseNumeral } from '../../chinese/index.ts';
import { withoutReferences } from './references.ts';

/** A number with its unit: `key` compares (60日 for 六十日 and 60天), `text` is as written. */
export interface Quantity {
  key: string;
  text: string;
  unit: string;
}

const PATTERN = new RegExp(
  `(?<year>\\d{4})年(?<month>\\d{1,2})月(?<day>\\d{1,2})日|` +
    `(?<number>\\d+|[${HAN_NUMERALS}]+)(?<unit>个?工作日|个月|日|天|年|周|小时|人|名|个|级)?`,
  'g',
);
const SAME_UNIT: Record<string, string> = { 天: '日', 个工作日: '工作日', 名: '人' };
/** 一个, 一级, 同一天 are grammar, not numbers; only these units make a Chinese 一 a length. */
const COUNTED_ONES = ['工作日', '个月'];

/** Numbers of folded text in order. References to places are not numbers; see `referencesIn`. */
export function quantitiesIn(text: string): Quantity[] {
  return [...withoutReferences(text).matchAll(PATTERN)].flatMap((match): Quantity[] => {
    const { year, month, day, number = '', unit: written = '' } = match.groups ?? {};
    if (year) return [{ key: `${year}-${Number(month)}-${Number(day)}`, text: match[0], unit: 'date' }];
    const unit = SAME_UNIT[written] ?? written;
    const value = /^\d+$/.test(number) ? Number(number) : parseChineseNumeral(number);
    if (value === null) return [];
    if (!/\d/.test(number) && (!unit || (value < 2 && !COUNTED_ONES.includes(unit)))) return [];
    return [{ key: `${value}${unit}`, text: match[0], unit }];
  });
}
