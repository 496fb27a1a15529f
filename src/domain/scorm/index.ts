export { newAttempt, responseTo, spend, type Attempt } from './attempt.ts';
export { drawTopic } from './draw.ts';
export { interactionOf, type Interaction } from './interaction.ts';
export { manifestXml, type Manifest } from './manifest.ts';
export type { FeedbackMode, ScormQuiz, Story } from './quiz.ts';
export { GAP_LENGTH } from './response-text.ts';
export { readMastery, scoreAttempt, type ScormScore } from './score.ts';
export { formatAttempt, longestAttempt, parseAttempt, SUSPEND_LIMIT } from './suspend.ts';
export { timeOfDay, timespan } from './times.ts';
