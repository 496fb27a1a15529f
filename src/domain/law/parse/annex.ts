import { HAN_NUMERALS } from '../../chinese/index.ts';

const ANNEX = new RegExp(`^附(?:件|表|录|图)?\\s?[${HAN_NUMERALS}\\d]{0,3}\\s?(?:$|[:：]|\\s\\S.*$)`);

/**
 * Whether a line announces an attachment: 附件, 附：…, 附表一, 附件2 名称. 附则 is a chapter, and a sentence about an
 * attachment (附表所列…。) is text.
 */
export const isAnnexLine = (text: string): boolean => ANNEX.test(text) && !/[。；]$/.test(text);
