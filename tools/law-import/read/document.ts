import type { LawProblemKind } from '../../../src/domain/law/index.ts';

/** What a reader makes of one file. */
export interface SourceDocument {
  /** Lines of a text file, or paragraphs of a page or document; headings carry `#`. */
  lines: string[];
  /** What a number in a message counts. */
  unit: '行' | '段';
  /** Names the page or document gives itself, the likeliest title of the law first. */
  titleHints: string[];
  /** What was read but may be incomplete; Chinese sentences. */
  warnings: string[];
  /** How to mend a problem of the parser where this format explains it better than the parser can. */
  remedies: Partial<Record<LawProblemKind, string>>;
}

/** A file that cannot be read: what is wrong and what to do about it, in Chinese. */
export class ReadFault extends Error {
  readonly fault: string;
  readonly remedy: string;

  constructor(fault: string, remedy: string) {
    super(`${fault}；${remedy}`);
    this.fault = fault;
    this.remedy = remedy;
  }
}
