import type { Span } from './draft.ts';

/**
 * A numbered part of a draft: from its mark to the next mark of the same or a higher level. Levels: 1 一、, 2 （一）,
 * 3 1. or 1、, 4 （1） or ①, 5 一是 一要 第一，首先. A mark counts at the head of a line and, because pasted text often
 * has lost its line ends, behind the end of a sentence.
 */
export interface Section extends Span {
  level: 1 | 2 | 3 | 4 | 5;
  /** `一、`, `（二）`, `3.` */
  marker: string;
  /** What stands behind the mark up to a space, the end of its sentence or line, or 40 characters: 存在的问题. */
  title: string;
}

const HAN = '[一二三四五六七八九十]{1,3}';

/** A mark with the level it has. The head of the pattern keeps 2.5 and 1、2 from being marks. */
const MARKS: readonly (readonly [RegExp, Section['level']])[] = [
  [new RegExp(`^${HAN}(?:、|\\.(?!\\d)|．)`), 1],
  [new RegExp(`^[（(]${HAN}[）)]、?`), 2],
  [/^\d{1,2}(?:[.、](?!\d)|[)）])/, 3],
  [/^(?:[（(]\d{1,2}[）)]|[①-⑳])、?/, 4],
  [new RegExp(`^(?:第?${HAN}(?:是(?!否)|要(?!求|素|点)|，|,)|(?:首先|其次|再次|最后)[，,])`), 5],
];

/** Where a mark may stand: at a line's head or behind 。！？；： and spaces. */
const PLACES =
  /(?:^|[\n\r\u2028\u2029。！？；;：:])[ \t]*(?=[一二三四五六七八九十（(\d①-⑳第首其再最])|[ \t](?=(?:[一二三四五六七八九十]{1,3}|\d{1,2})、(?!\d))/g;

/** The numbered parts of a folded text in order of their beginnings. */
export function readSections(folded: string, lines: readonly Span[]): Section[] {
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const place of folded.matchAll(PLACES)) {
    const start = place.index + place[0].length;
    const section = readMark(folded, start);
    if (!section) continue;
    while (open.length && open[open.length - 1]!.level >= section.level) open.pop()!.end = start;
    open.push(section);
    sections.push(section);
  }
  const end = lines[lines.length - 1]?.end ?? 0;
  for (const section of open) section.end = end;
  return sections;
}

function readMark(folded: string, start: number): Section | undefined {
  const head = folded.slice(start, start + 60);
  for (const [mark, level] of MARKS) {
    const marker = mark.exec(head)?.[0];
    if (!marker) continue;
    const title = /^[^\n\r\u2028\u2029。！？!?；; ]{0,40}/.exec(head.slice(marker.length).trimStart())![0];
    return { start, end: start, level, marker, title };
  }
  return undefined;
}
