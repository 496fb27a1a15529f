import type { CaseQuestion, Item, Paper } from '../quiz/index.ts';

/** When a learner sees what was right: after each question, or after the whole paper was handed in. */
export type FeedbackMode = 'immediate' | 'end';

/** A case as the package needs it: its story, and which questions are about it. */
export type Story = Pick<CaseQuestion, 'id' | 'story'> & { parts: { id: string }[] };

/** Everything that a package asks; it is written into the page. */
export interface ScormQuiz {
  /** Names these questions in this order: changes when the meaning of one of them or the order changes. */
  id: string;
  /** Every question counts one point. */
  paper: Paper;
  /** What passes, in percent of the points. */
  pass: number;
  /** Null: no limit. */
  minutes: number | null;
  feedback: FeedbackMode;
  /** In the order of the paper. */
  items: Item[];
  stories: Story[];
  /** Citations written out, by id. */
  citations: Record<string, string>;
}
