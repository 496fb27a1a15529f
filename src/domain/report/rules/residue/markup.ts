import type { ResidueFinder } from './residue.ts';

const MARKUP =
  /&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|hellip|middot|#\d{2,5}|#x[\da-fA-F]{2,4});?|<\/?(?:br|p|div|span|a|img|strong|table|td|tr|font|o:p)\b[^<>]{0,200}>/g;

/** `&nbsp;`, `<br>`: code of a page. Silent for a lone < or & in text (P&R, A<B). */
export const markup: ResidueFinder = (draft) =>
  [...draft.folded.matchAll(MARKUP)].map(({ index, 0: raw }) => ({
    start: index,
    end: index + raw.length,
    message: `“${raw.slice(0, 20)}”是网页代码。`,
    suggestion: '删去，或者换成它代表的字符。',
    severity: 'medium' as const,
  }));
