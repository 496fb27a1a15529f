import type { OfficialArticle, OfficialLaw } from '../official.ts';
import { buildParagraphs } from './article.ts';
import { splitCaption } from './caption.ts';
import { cleanLines, type Line } from './clean.ts';
import { splitClosing } from './closing.ts';
import { refuseTruncated, type KnownLaw } from './complete.ts';
import { levelBareChapters, readHeadings, splitHeadings } from './headings.ts';
import { lawId, type Romanise } from './identity.ts';
import { findOpenings, refuseExcerpt, type Opening } from './openings.ts';
import { readPreface } from './preface.ts';
import { LawFault, type LawProblem } from './problem.ts';
import { articleLabel } from './text.ts';
import { fileStem, versionDate } from './version.ts';
import { refuseWrappedLines } from './wrapped.ts';

export interface LawText {
  /** Lines of the source, blank ones included so that places can be named; headings may carry `#`. */
  lines: readonly string[];
  /** Name of the file without its folder. */
  fileName: string;
  /** Names the page or document gives itself, the likeliest first. */
  titleHints?: readonly string[];
  /** Passed in so that pages which only show laws do not load a dictionary. */
  romanise: Romanise;
  /** The laws that the site itself is about, by their exact titles. */
  known: ReadonlyMap<string, KnownLaw>;
}

export type ParsedLaw = Omit<OfficialLaw, 'source'>;

/**
 * Reads the plain lines of a law into its structure: 编/分编/章/节, 条, 款, 项, 目, with notes before and closing lines
 * after. A heading without a number of its own (附则; 一、… of judicial interpretations) has number 0 and its whole line
 * as title. Gives a problem, never a partial law, where the text is no law or its numbering is broken.
 */
export function parseLaw(text: LawText): { law: ParsedLaw } | { problem: LawProblem } {
  try {
    return { law: readLaw(text) };
  } catch (error) {
    if (error instanceof LawFault) return { problem: error.problem };
    throw error;
  }
}

function readLaw({ lines: raw, fileName, titleHints, romanise, known }: LawText): ParsedLaw {
  const lines = cleanLines(raw);
  const openings = findOpenings(lines);
  const begin = openings[0]!;
  const { title, notes, divisions } = readPreface(lines.slice(0, begin.index), fileStem(fileName), titleHints);
  refuseExcerpt(begin, title, lines);
  refuseWrappedLines(lines.slice(begin.index, openings.at(-1)!.index));
  const articles: OfficialArticle[] = [];
  let closing: string[] = [];
  openings.forEach((opening, position) => {
    const block = readBlock(lines, opening, openings[position + 1]);
    closing = block.closing;
    articles.push(block.article);
    divisions.push(...readHeadings(block.headings, position + 1, articleLabel(opening.number, opening.sub)));
  });
  refuseTruncated(articles, known.get(title));
  const version = versionDate(notes, fileName);
  const id = lawId(title, version, romanise, known);
  return { id, title, version, notes, divisions: levelBareChapters(divisions), articles, closing };
}

interface Block {
  article: OfficialArticle;
  /** Headings above the next article. */
  headings: Line[];
  closing: string[];
}

/** Reads one article and what stands between it and `next`, or between it and the end of the text. */
function readBlock(lines: readonly Line[], opening: Opening, next: Opening | undefined): Block {
  const { number, sub } = opening;
  const { line } = lines[opening.index]!;
  const { caption, text } = splitCaption(opening.rest);
  const after = lines.slice(opening.index + 1, next?.index);
  const { body, headings, closing } = next
    ? { ...splitHeadings(after), closing: [] }
    : { ...splitClosing(after, text !== ''), headings: [] };
  const own = text ? [{ text, line, heading: false }, ...body] : body;
  const paragraphs = buildParagraphs(own, articleLabel(number, sub), line);
  return { article: { number, sub, ...(caption ? { caption } : {}), paragraphs }, headings, closing };
}
