import type { Topic } from './bank.ts';

/** The bank as a browser fetches it: `/quiz-data/bank.json`. */
export interface BankFile {
  edition: string;
  topics: Topic[];
  /** Titles of laws, and the shapes of their articles, for writing citations and for reading those of own questions. */
  titles: Record<string, string>;
  shapes: Record<string, readonly number[]>;
  /** The articles of the regulation in force, for choosing and for the picture of mastery. */
  law: string;
  articles: { number: number; caption: string; chapter: number }[];
  /** Chapter by number: 第四章 信访事项的办理. */
  chapters: Record<number, string>;
  /** The procedures that questions are about, by id, in the order of the site: 复查. */
  procedures: Record<string, string>;
}
