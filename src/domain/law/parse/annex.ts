/**
 * Whether a line announces an attachment: 附件, 附：…, 附表一, 附件2 名称. 附则 is a chapter, and a sentence about an
 * attachment (附表所列…。) is text.
 */
export const isAnnexLine = (text: string): boolean =>
  /^附(?:件|表|录|图)?\s?[一二三四五六七八九十\d]{0,3}\s?(?:$|[:：]|\s\S.*$)/.test(text) && !/[。；]$/.test(text);
