import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { AnswerRecord, CardRecord } from './progress-records.ts';
import { isNewer, timeOf } from './times.ts';
import type { Item } from './schema.ts';

/**
 * Days, not minutes: who got a question wrong sees it again tomorrow, and can repeat it at once from the summary of a
 * set. Without chance, so that two tabs and two machines agree.
 */
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false, maximum_interval: 365 });

/** Chinese characters that most read in a second, and seconds to decide in. */
const READ = 6;
const DECIDE = 8;
/** Who takes longer than this has been called away, which says nothing about the question. */
const AWAY = 600;

/** How many seconds a question takes somebody who knows the answer, from the amount there is to read. */
export function expectedSeconds(item: Item): number {
  const texts = [
    item.stem,
    ...('options' in item ? item.options.map(({ text }) => text) : []),
    ...('items' in item ? item.items.map(({ text }) => text) : []),
    ...('pairs' in item ? item.pairs.flatMap(({ left, right }) => [left, right]) : []),
  ];
  return DECIDE + texts.join('').length / READ;
}

/**
 * What an answer says about remembering:
 * nothing or less than half right — Again; partly right — Hard;
 * right — Good, but Hard with a hint or in more than three times the expected time, and Easy in less than half of it.
 * Without a time, or after more than ten minutes, time does not count.
 */
export function rating(
  item: Item,
  { share, hints = 0, seconds }: Pick<AnswerRecord, 'share' | 'hints' | 'seconds'>,
): Grade {
  if (share < 0.5) return Rating.Again;
  if (share < 1 || hints > 0) return Rating.Hard;
  if (seconds === undefined || seconds > AWAY) return Rating.Good;
  const expected = expectedSeconds(item);
  if (seconds > 3 * expected) return Rating.Hard;
  return seconds < expected / 2 ? Rating.Easy : Rating.Good;
}

const cardOf = ({ due, stability, difficulty, days, reps, lapses, state, at }: CardRecord): Card => ({
  due: new Date(due),
  stability,
  difficulty,
  elapsed_days: 0,
  scheduled_days: days,
  learning_steps: 0,
  reps,
  lapses,
  state,
  last_review: new Date(at),
});

/**
 * The card of a question after an answer at `at`. `before` is the card so far, or undefined for the first answer. An
 * answer older than the card's last one changes nothing.
 */
export function nextCard(
  item: Item,
  before: CardRecord | undefined,
  answer: Pick<AnswerRecord, 'share' | 'hints' | 'seconds' | 'at'>,
): CardRecord {
  const at = timeOf(answer);
  if (before && !isNewer(answer, before)) return before;
  const now = new Date(at);
  const { card } = scheduler.next(before ? cardOf(before) : createEmptyCard(now), now, rating(item, answer));
  return {
    id: item.id,
    due: card.due.getTime(),
    stability: card.stability,
    difficulty: card.difficulty,
    days: card.scheduled_days,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    at,
  };
}
