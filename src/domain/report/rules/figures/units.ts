import type { NumberToken } from '../../numbers.ts';

/** What may be added up or compared: 件, 起 and 宗 count the same things, 批 and 批次 too; 件 and 件次 do not. */
const CLASSES: readonly (readonly [string, readonly string[]])[] = [
  ['件', ['件', '起', '宗', '例']],
  ['件次', ['件次']],
  ['批', ['批', '批次']],
  ['人', ['人', '名']],
  ['人次', ['人次']],
  ['户', ['户']],
  ['封', ['封']],
  ['份', ['份']],
  ['个', ['个']],
  ['条', ['条']],
  ['项', ['项']],
  ['次', ['次']],
  ['元', ['元']],
];

const BY_UNIT = new Map(CLASSES.flatMap(([name, units]) => units.map((unit) => [unit, name] as const)));

/** The class of units that may be added to this one; undefined for shares, periods and numbers without a unit. */
export const classOf = (unit: string): string | undefined => BY_UNIT.get(unit);

/** Whether a number counts things one by one: 件 批 人次 户 …, not money. */
export const isCount = ({ unit }: NumberToken): boolean => unit !== '元' && BY_UNIT.has(unit);

/** A number as a clerk would write it: 26.2, not 26.200000000000003. */
export const written = (value: number): string => String(Number(value.toFixed(4)));
