import { readSections } from './sections.ts';
import type { Section } from './sections.ts';

/** A piece of the draft; offsets count Unicode code points, `end` is behind the last one. */
export interface Span {
  start: number;
  end: number;
}

/**
 * A draft made ready for rules. `folded` has exactly one UTF-16 unit for every code point of `text`, so that an index
 * into it (a regular expression's `index`, too) is an offset of a finding: no rule converts offsets.
 */
export interface Draft {
  /** The text as given. */
  text: string;
  /**
   * Full-width digits, letters, `％` and `．` are half-width, every other space of one line is ` `, characters outside
   * the basic plane are `㐀` (Han) or `￼` (all others). Chinese punctuation, line ends and traditional characters are
   * kept.
   */
  folded: string;
  /** Every line without its end, empty ones too. */
  lines: Span[];
  /** Lines that are not blank, without spaces around; lines that end in `，` or `、` go on in the next one. */
  paragraphs: Span[];
  /** Parts of paragraphs up to and with `。！？`, closing quotes included. `；` does not end a sentence. */
  sentences: Span[];
  /** Parts of sentences up to and with `，；：`. `、` does not end a clause, nor does a mark between digits. */
  clauses: Span[];
  /** Numbered parts in order of `start`, see `Section`. */
  sections: Section[];
}

const SENTENCE_ENDS = '。！？!?';
const CLAUSE_ENDS = '，,；;：:';
const CLOSERS = '”’」』〞"）)》';
const BLANK = /[\s　]/;

/** Reads any text, the empty one and broken surrogates too; takes time in proportion to its length. */
export function readDraft(text: string): Draft {
  const folded = fold(text);
  const lines = readLines(folded);
  const paragraphs = readParagraphs(folded, lines);
  const sentences = paragraphs.flatMap((span) => split(folded, span, SENTENCE_ENDS));
  const clauses = sentences.flatMap((span) => split(folded, span, CLAUSE_ENDS));
  return { text, folded, lines, paragraphs, sentences, clauses, sections: readSections(folded, lines) };
}

/** The text between two offsets as it was given. */
export function original(draft: Draft, start: number, end: number): string {
  const { text, folded } = draft;
  return text.length === folded.length ? text.slice(start, end) : [...text].slice(start, end).join('');
}

/** The last span that begins at or before the offset and holds it, by halving; undefined between spans. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = spans[low - 1];
  return found && offset < found.end ? found : undefined;
}

/** The sentence around an offset, undefined in blank space. */
export const sentenceAt = (draft: Draft, offset: number): Span | undefined => spanAt(draft.sentences, offset);

/** The clause around an offset, undefined in blank space. */
export const clauseAt = (draft: Draft, offset: number): Span | undefined => spanAt(draft.clauses, offset);

/** The paragraph around an offset, undefined in blank space. */
export const paragraphAt = (draft: Draft, offset: number): Span | undefined => spanAt(draft.paragraphs, offset);

/** The numbered parts that an offset lies in, the outermost first. */
export function sectionsAt(draft: Draft, offset: number): Section[] {
  const found: Section[] = [];
  for (const section of draft.sections) {
    if (section.start > offset) break;
    if (offset < section.end) found.push(section);
  }
  return found;
}

function fold(text: string): string {
  let folded = '';
  for (const char of text) folded += foldChar(char);
  return folded;
}

function foldChar(char: string): string {
  if (char.length > 1) return /\p{Script=Han}/u.test(char) ? '㐀' : '\uFFFC';
  const code = char.charCodeAt(0);
  if (code < 0xa0 || (code > 0x3000 && code < 0xff05)) return char;
  if (code >= 0xff05 && code <= 0xff5a) {
    return char === '％' || char === '．' || /[０-９Ａ-Ｚａ-ｚ]/.test(char) ? String.fromCharCode(code - 0xfee0) : char;
  }
  return /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/.test(char) ? ' ' : char;
}

function readLines(folded: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const found of folded.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  lines.push({ start, end: folded.length });
  return lines;
}

function readParagraphs(folded: string, lines: Span[]): Span[] {
  const paragraphs: Span[] = [];
  let goesOn = false;
  for (const line of lines) {
    const span = trim(folded, line);
    if (span.start === span.end) {
      goesOn = false;
      continue;
    }
    if (goesOn) paragraphs[paragraphs.length - 1]!.end = span.end;
    else paragraphs.push(span);
    goesOn = '，,、'.includes(folded[span.end - 1]!);
  }
  return paragraphs;
}

function trim(folded: string, { start, end }: Span): Span {
  while (start < end && BLANK.test(folded[start]!)) start += 1;
  while (end > start && BLANK.test(folded[end - 1]!)) end -= 1;
  return { start, end };
}

function split(folded: string, whole: Span, ends: string): Span[] {
  const parts: Span[] = [];
  let start = whole.start;
  for (let at = whole.start; at < whole.end; at += 1) {
    if (!ends.includes(folded[at]!) || isBetweenDigits(folded, at)) continue;
    let end = at + 1;
    while (end < whole.end && (ends + CLOSERS).includes(folded[end]!)) end += 1;
    parts.push(trim(folded, { start, end }));
    start = end;
    at = end - 1;
  }
  parts.push(trim(folded, { start, end: whole.end }));
  return parts.filter((part) => part.end > part.start);
}

/** 1,234 and 08:30 are one number each. */
function isBetweenDigits(folded: string, at: number): boolean {
  return /[,:]/.test(folded[at]!) && /\d/.test(folded[at - 1] ?? '') && /\d/.test(folded[at + 1] ?? '');
}
