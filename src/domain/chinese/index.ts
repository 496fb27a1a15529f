export { parseChineseNumeral, toChineseNumeral } from './numerals.ts';
