import type { Item } from '../../domain/quiz/index.ts';
import type { Attempt, ScormQuiz } from '../../domain/scorm/index.ts';
import type { StoryLookup } from '../quiz/practice/story.ts';
import type { Recorder } from './recorder.ts';

/** What every screen of the package works with. */
export interface Desk extends StoryLookup {
  quiz: ScormQuiz;
  items: ReadonlyMap<string, Item>;
  recorder: Recorder;
  /** Shows what the platform did not take, or that it took everything. */
  report: () => void;
  /** How far the learner is; what leaves the page reads it here. */
  keep: (attempt: Attempt) => void;
  /** Shows the screen that fits the attempt. */
  show: (attempt: Attempt) => void;
}

/** A screen. */
export interface Screen {
  view: HTMLElement[];
  /** Takes keys pressed anywhere on the page; says whether it used them. */
  key?: (event: KeyboardEvent) => boolean;
  /** Counts the time up to now. */
  count?: () => Attempt;
  /** Called when another screen is shown. */
  leave?: () => void;
}
