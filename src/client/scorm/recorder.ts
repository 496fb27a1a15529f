import {
  formatAttempt,
  interactionOf,
  readMastery,
  timeOfDay,
  timespan,
  type Attempt,
  type ScormQuiz,
  type ScormScore,
} from '../../domain/scorm/index.ts';
import type { Lms } from './lms.ts';

/** What is recorded in the platform, and when. Without a platform every step does nothing. */
export interface Recorder {
  /** Whether anything is recorded. */
  recording: boolean;
  /** What passes, in percent: the platform's own, where it has one. */
  pass: number;
  /** How far the learner is; after every answer. */
  progress: (attempt: Attempt) => void;
  /** Questions that were answered for good. */
  answers: (attempt: Attempt, ids: readonly string[]) => void;
  /** The paper was handed in. */
  result: (attempt: Attempt, score: ScormScore) => void;
  /** A new try after a failed one. */
  again: (attempt: Attempt) => void;
  /** The page goes away. */
  leave: (attempt: Attempt) => void;
  trouble: () => string;
}

/** Where `cmi.core.lesson_location` says that the result was shown. */
const RESULT = 'result';

/** Statuses of somebody who has not begun. One who has passed before keeps that. */
const UNBEGUN = ['', 'not attempted', 'browsed'];

/** For a package that is opened outside a platform, or only to be looked at. */
export const silentRecorder = (quiz: ScormQuiz, finish: () => void = () => undefined): Recorder => ({
  recording: false,
  pass: quiz.pass,
  progress: () => undefined,
  answers: () => undefined,
  result: () => undefined,
  again: () => undefined,
  leave: finish,
  trouble: () => '',
});

/** Begins recording. `since` is the steady clock when the page was opened; `now` reads it. */
export function recorderOf(lms: Lms, quiz: ScormQuiz, now: () => number): Recorder {
  const since = now();
  const takesAnswers = lms.read('cmi.interactions._children') !== '';
  let next = Number(lms.read('cmi.interactions._count')) || 0;

  const note = (attempt: Attempt) => {
    const shown = quiz.items[attempt.place]!.id;
    lms.write('cmi.suspend_data', formatAttempt(attempt, quiz));
    lms.write('cmi.core.lesson_location', attempt.submitted ? RESULT : shown);
    lms.write('cmi.core.session_time', timespan(now() - since));
    lms.write('cmi.core.exit', attempt.submitted ? '' : 'suspend');
  };
  const progress = (attempt: Attempt) => {
    note(attempt);
    lms.save();
  };
  const noteAnswer = (attempt: Attempt, id: string) => {
    const item = quiz.items.find((each) => each.id === id)!;
    const { correct, ...fields } = interactionOf(item, attempt.responses[id] ?? null, quiz.paper.seed);
    const place = `cmi.interactions.${next++}`;
    lms.write(`${place}.id`, fields.id);
    lms.write(`${place}.type`, fields.type);
    lms.write(`${place}.time`, timeOfDay(new Date()));
    correct.forEach((pattern, at) => lms.write(`${place}.correct_responses.${at}.pattern`, pattern));
    lms.write(`${place}.weighting`, fields.weighting);
    lms.write(`${place}.student_response`, fields.student_response);
    lms.write(`${place}.result`, fields.result);
    lms.write(`${place}.latency`, timespan((attempt.seconds[id] ?? 0) * 1000));
  };
  const answers = (attempt: Attempt, ids: readonly string[]) => {
    if (takesAnswers) ids.forEach((id) => noteAnswer(attempt, id));
    progress(attempt);
  };

  if (UNBEGUN.includes(lms.read('cmi.core.lesson_status'))) lms.write('cmi.core.lesson_status', 'incomplete');
  return {
    recording: true,
    pass: readMastery(lms.read('cmi.student_data.mastery_score')) ?? quiz.pass,
    progress,
    answers,
    result: (attempt, { raw, passed }) => {
      lms.write('cmi.core.score.raw', String(raw));
      lms.write('cmi.core.score.min', '0');
      lms.write('cmi.core.score.max', '100');
      lms.write('cmi.core.lesson_status', passed ? 'passed' : 'failed');
      progress(attempt);
    },
    again: progress,
    leave: (attempt) => {
      note(attempt);
      lms.finish();
    },
    trouble: lms.trouble,
  };
}
