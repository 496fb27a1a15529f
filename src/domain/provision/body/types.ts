/** Digest of one 款: its own text and one text per 项. */
export interface DigestParagraph {
  text: string;
  items: string[];
}

/** A `<Cite>` in a body and the line it stands on, counted from the first line of the body. */
export interface BodyCite {
  id: string;
  line: number;
}

/** A `<Quiz>` in a body: what it asks about, by one of the three, and its line. Whether that exists is checked elsewhere. */
export interface BodyQuiz {
  topic?: string;
  article?: string;
  procedure?: string;
  count?: number;
  line: number;
}

/** One line of advice or explanation with what it rests on. */
export interface Remark {
  text: string;
  cites: string[];
  line: number;
}

/** Something wrong with the form of a body, with its line. */
export interface BodyProblem {
  line: number;
  message: string;
}

export interface ProvisionBody {
  digest: DigestParagraph[];
  points: Remark[];
  pitfalls: Remark[];
  practice: Remark[];
  cites: BodyCite[];
  /** At most one in a good file. */
  quizzes: BodyQuiz[];
  /** Empty for a good file. */
  problems: BodyProblem[];
}

/** The four sections every provision has, in this order; the key is also the fragment on the page. */
export const SECTIONS = { digest: '摘要', points: '要点', pitfalls: '常见误解', practice: '实务提示' } as const;

export type Section = keyof typeof SECTIONS;
