import type { Paper, PaperSection } from './compose.ts';
import { LIMITS } from './limits.ts';
import { TYPES, type QuestionType } from './names.ts';
import { isOwn } from './own-id.ts';
import { hash } from './random.ts';

/** `q1234` as it stands in an address: base 36, shorter to copy. Ids of own questions, `own-1x2y3z4-5`, stand as they are. */
export const pack = (id: string) => (isOwn(id) ? id : Number(id.slice(1)).toString(36));

/** The id again; the inverse of `pack`. */
export const unpack = (text: string) => (isOwn(text) ? text : `q${String(Number.parseInt(text, 36)).padStart(4, '0')}`);

/** Packed ids, one after the other. */
export const PACKED = /^([0-9a-z]+|own-[0-9a-z-]+)(\.([0-9a-z]+|own-[0-9a-z-]+))*$/;

/** Whether a paper may last so many minutes. */
export const isMinutes = (value: number): boolean =>
  Number.isInteger(value) && value >= LIMITS.minutes.min && value <= LIMITS.minutes.max;

/** Whether a question may be worth so many points: halves, so that sums are exact. */
export const isPoints = (value: number): boolean =>
  Number.isInteger(value * 2) && value >= LIMITS.points.min && value <= LIMITS.points.max;

/**
 * The address of a paper, without the leading `#`: it names every question, so that it opens exactly this paper even
 * where the bank has grown since. `s=single:0.5:a.b.c` is a section: type, points, questions.
 */
export function formatPaper({ title, minutes, pass, seed, sections }: Paper): string {
  const pairs = new URLSearchParams({ title, minutes: String(minutes), pass: String(pass), seed });
  for (const { type, points, ids } of sections) pairs.append('s', `${type}:${points}:${ids.map(pack).join('.')}`);
  return pairs.toString().replace(/%3A/g, ':');
}

/**
 * Four characters by which people tell papers of the same name apart: they change with every question, the points, the
 * time and the pass mark.
 */
export const paperMark = (paper: Paper): string =>
  hash(formatPaper(paper)).toString(36).toUpperCase().slice(-4).padStart(4, '0');

/** Reads the address of a paper; a Chinese sentence where it is none or names questions that the bank does not have. */
export function parsePaper(fragment: string, known: ReadonlySet<string>): { paper: Paper } | { problem: string } {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const minutes = Number(pairs.get('minutes'));
  const pass = Number(pairs.get('pass'));
  const seed = pairs.get('seed') ?? '';
  const sections = pairs.getAll('s').map(readSection);
  const BROKEN = { problem: '网址里的试卷不完整，请重新复制整个网址，或者向出卷的人要一份' };
  if (!isMinutes(minutes) || !(pass >= 0 && pass < Infinity) || !seed || !sections.length) return BROKEN;
  if (!sections.every((section) => section !== null)) return BROKEN;
  const ids = sections.flatMap((section) => section.ids);
  const missing = ids.filter((id) => !known.has(id));
  if (missing.length) {
    const remedy = missing.some(isOwn) ? '。own 开头的是自带题目，向出卷的人要题目文件，在“自带题目”导入' : '';
    return { problem: `这份试卷里有${missing.length}道题，本站的题库没有：${missing.join('、')}${remedy}` };
  }
  if (new Set(ids).size < ids.length) return BROKEN;
  return { paper: { title: pairs.get('title') || '试卷', minutes, pass, seed, sections } };
}

function readSection(text: string): PaperSection | null {
  const [type = '', points = '', ids = ''] = text.split(':');
  if (!Object.keys(TYPES).includes(type) || !isPoints(Number(points)) || !PACKED.test(ids)) return null;
  return { type: type as QuestionType, points: Number(points), ids: ids.split('.').map(unpack) };
}
