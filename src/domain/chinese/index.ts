export { alternation } from './alternation.ts';
export { HAN_NUMERALS, parseChineseNumeral, toChineseNumeral } from './numerals.ts';
