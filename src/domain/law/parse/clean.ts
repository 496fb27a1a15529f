/** A line that says something: tidy text, its place in the source (from 1) and whether Markdown marked it as a heading. */
export interface Line {
  text: string;
  line: number;
  heading: boolean;
}

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
const RULE = /^[-*_=—–~\s]{3,}$/;
const PAGE_NUMBER = /^(?:[-—–·\s]*\d{1,4}[-—–·\s]*|第\s*\d+\s*页.{0,12})$/;

/** Number of leading lines taken by a `---` front matter block. */
function frontMatterLength(raw: readonly string[]): number {
  if (raw[0]?.replace(INVISIBLE, '').trim() !== '---') return 0;
  const end = raw.findIndex((text, index) => index > 0 && text.trim() === '---');
  return end + 1;
}

/** Takes `<!-- … -->` out of all lines, across line ends, and leaves the number of lines as it was. */
const withoutComments = (raw: readonly string[]): string[] =>
  raw
    .join('\n')
    .replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n');

const withoutMarkup = (text: string): string =>
  text
    .replace(/^(?:>\s?)+/, '')
    .replace(/^[-*+]\s+/, '')
    .replace(/\*\*|__/g, '')
    .replace(/\\([.()[\]#*_+-])/g, '$1')
    .trim();

/**
 * Turns raw lines of any source into the lines the parser reads: one space for each run of blanks of any width, no
 * invisible characters, comments, front matter, Markdown marks, rules or page numbers. Empty lines are dropped.
 */
export function cleanLines(raw: readonly string[]): Line[] {
  const skipped = frontMatterLength(raw);
  const lines: Line[] = [];
  withoutComments(raw).forEach((source, index) => {
    if (index < skipped) return;
    const tidy = source.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
    if (RULE.test(tidy) || PAGE_NUMBER.test(tidy)) return;
    const mark = /^#{1,6}(?!#)/.exec(tidy)?.[0] ?? '';
    const text = withoutMarkup(tidy.slice(mark.length).replace(/\s#+$/, '').trim());
    if (text) lines.push({ text, line: index + 1, heading: mark !== '' });
  });
  return lines;
}
