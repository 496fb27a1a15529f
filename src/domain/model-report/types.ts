/** A stretch of the text of a model. A placeholder is a figure, or the name of a unit or the length of a period. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'placeholder'; id: string }
  /** Something invented, which a writer replaces: ［某县｜县区名称］ */
  | { kind: 'blank'; text: string; hint?: string }
  | { kind: 'cite'; id: string };

/** A block of a model before its figures are put in. `line` counts from the first line of the file. */
export type BodyBlock = { line: number } & (
  | { kind: 'heading'; level: 1 | 2; text: Piece[] }
  | { kind: 'text'; text: Piece[] }
  | { kind: 'list'; items: Piece[][] }
  | { kind: 'table'; id: string }
);

/** A note in the margin, on the passage above it. */
export interface BodyNote {
  line: number;
  /** Id of the part of the structure to which the passage belongs. */
  part: string;
  cites: string[];
  /** Custom and not law: then no citation is asked for. */
  advice: boolean;
  wrong: string | undefined;
  text: Piece[][];
}

/** Blocks that belong together with the notes on them. The first passage has no blocks where title and addressee have notes. */
export interface Passage {
  blocks: BodyBlock[];
  notes: BodyNote[];
}

export interface BodyFault {
  line: number;
  message: string;
}

export interface ReportBody {
  passages: Passage[];
  problems: BodyFault[];
}
