import type { Say } from './check.ts';
import { noteTexts, paperTexts, type ModelReport } from './model-report.ts';
import type { Piece } from './types.ts';

const COUNTED = '(?:件|批|人次|人|户|起|项|次|场|个百分点|元|万元|封|份)';
/** 十二件 is as much a typed figure as 12件; a single numeral may be an idiom (一人一策). */
const HAN_FIGURE = new RegExp(`[一二三四五六七八九十百千万两]{2,}(?:余|多)?${COUNTED}|百分之[一二三四五六七八九十百]`);
const DIGIT = /[0-9０-９]/;
/** Numbers that are names. */
const NAMES = /12345|12348/g;
const DATE = /\d+(?=年|月|日|时)|[—至-]/g;
const ARTICLE = /第[一二三四五六七八九十百0-9]+条/;
/** The numbering is added by whoever lays the paper out. */
const NUMBERED = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+[.．、])/;

/** Figures stand in `figures`, articles in `<Cite>`, invented names in ［ ］: only then can they be counted and replaced. */
export function checkWording(report: ModelReport, say: Say): void {
  for (const { place, pieces } of paperTexts(report)) {
    for (const piece of pieces) say(place, whyTyped(piece));
    const [first] = pieces;
    if (first?.kind === 'text' && NUMBERED.test(first.text)) say(place, '标题和列表的编号由程序加，删去');
  }
  for (const { place, pieces } of [...paperTexts(report), ...noteTexts(report)])
    for (const piece of pieces)
      if (piece.kind === 'text' && ARTICLE.test(piece.text))
        say(place, `“${ARTICLE.exec(piece.text)![0]}”写成 <Cite id="…" />，条号由程序印出`);
}

function whyTyped(piece: Piece): string | null {
  if (piece.kind === 'blank') {
    if (!piece.text.trim()) return '［］里要写范文用的虚构内容，像 ［某县｜地区名称］';
    const rest = piece.text.replace(DATE, '');
    return DIGIT.test(rest) ? `［${piece.text}］里只能有日期的数字，别的数写进 figures` : null;
  }
  if (piece.kind !== 'text') return null;
  if (/[［］]/.test(piece.text)) return '［ ］没有配对，或者套在一起了；空白里不能有 {编号} 和引用';
  const text = piece.text.replace(NAMES, '');
  const typed = /[0-9０-９]+[^，。；、]{0,3}/.exec(text) ?? HAN_FIGURE.exec(text);
  return typed ? `“${typed[0]}”是手写的数字，写进 figures，正文写 {编号}；日期写进 ［ ］` : null;
}
