import { EVERYTHING, formatPractice, type PracticeSet } from '../../domain/quiz/index.ts';
import { newSeed } from './parts.ts';

/** More than this in one sitting tires; the rest stays for the next. */
const BATCH = 50;

/** The address at which these questions are practised, the first fifty of them. */
export function practiceLink(ids: readonly string[], mode: PracticeSet['mode']): string {
  const set = { ids: ids.slice(0, BATCH), seed: newSeed(), position: 1, mode };
  return `${document.body.dataset['base']!}quiz/practice/#${formatPractice(EVERYTHING, set)}`;
}
