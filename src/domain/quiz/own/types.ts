import type { BankFile } from '../bank-file.ts';
import type { Topic } from '../bank.ts';
import type { Path } from './path.ts';

/** A cell of a sheet as the libraries that read files give it. */
export type OwnCell = string | number | boolean | Date | null;

/** What own questions are held to: the laws that may be cited, and the day on which they are taken in. */
export interface OwnFacts extends Pick<BankFile, 'titles' | 'shapes' | 'law'> {
  /** 2026-11-21 */
  today: string;
}

/** Something to mend in a file. */
export interface OwnProblem {
  /** The row of the sheet or the line of the file, from 1; 0 where the whole file is meant. */
  row: number;
  /** The column with its letter, or the field; empty where the whole row is meant. */
  column: string;
  message: string;
}

/** A topic that was read, where its parts stand in the file, and columns of the file that mean nothing. */
export interface OwnTopic {
  topic: Topic;
  place: (path: Path) => OwnProblem;
  strange: OwnProblem[];
}

/** A set of own questions as it is kept: a topic with the moment at which it was taken in. */
export interface OwnSet extends Topic {
  /** Milliseconds since 1970. */
  at: number;
}

/** What a file turned out to be: a set and what could be better about it, or everything that is wrong. Never both. */
export type OwnReading = { topic: Topic; warnings: OwnProblem[] } | { problems: OwnProblem[] };

/** A problem in one line: 第5行，答案（M列）：…… */
export const problemLine = ({ row, column, message }: OwnProblem): string =>
  `${[row ? `第${row}行` : '', column].filter(Boolean).join('，')}${row || column ? '：' : ''}${message}`;
