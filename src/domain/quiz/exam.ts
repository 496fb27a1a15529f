import type { ExamRecord } from './progress-records.ts';
import type { Response } from './types/contract.ts';

/** What the two clocks of a browser say, in milliseconds: that on the wall, and one that no setting moves. */
export interface Reading {
  wall: number;
  steady: number;
}

/** The wall clock went further than the steady one while the page was open: the machine slept, or its clock was set. */
export interface Gap {
  /** The wall clock after it; names the gap. */
  moment: number;
  ms: number;
  /** What the learner, or the clock set back again, said it was. Until then it counts. */
  was?: 'sleep' | 'clock';
}

/**
 * An exam that is being sat or was: everything that has to survive a reload. Times in milliseconds. `at` is the wall
 * clock when time was last counted.
 */
export interface ExamSession extends ExamRecord {
  /** Time counted so far. */
  elapsed: number;
  gaps: Gap[];
  flagged: string[];
  /** Which question of the paper is shown, from 0. */
  place: number;
  timeUp?: boolean;
}

/** Clocks are read about once a second; less than this between them is a clock being corrected. */
const DOUBT = 10_000;
const MINUTE = 60_000;

export const startExam = (
  { id, paper, edition }: Pick<ExamSession, 'id' | 'paper' | 'edition'>,
  wall: number,
): ExamSession => ({
  id,
  paper,
  edition,
  startedAt: wall,
  at: wall,
  elapsed: 0,
  gaps: [],
  responses: {},
  flagged: [],
  place: 0,
});

/** A record as it was kept or imported, made fit: what is not as it should be of the session's own counts as none. */
export function readSession(record: ExamRecord): ExamSession {
  const { elapsed, gaps, flagged, place, timeUp } = record as Partial<ExamSession>;
  const count = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : 0);
  return {
    ...record,
    elapsed: count(elapsed),
    gaps: Array.isArray(gaps) ? gaps.filter((gap) => count(gap?.moment) > 0 && count(gap.ms) > 0) : [],
    flagged: Array.isArray(flagged) ? flagged.filter((id) => typeof id === 'string') : [],
    place: Math.floor(count(place)),
    timeUp: timeUp === true,
  };
}

/**
 * Counts the time since `last`, the reading before in this page; null where the page was just opened. The rule:
 * - While the page is open the steady clock counts, so that a wall clock set back gains nothing.
 * - Steady clocks of some systems stand still in sleep. Where the wall clock went more than 10 s further, its time counts
 *   and the gap is noted. The learner may say that only the clock was set; a step back of the same size says it for him.
 * - While the page was closed the wall clock counts, and time never runs backwards.
 */
export function countTime(session: ExamSession, last: Reading | null, now: Reading): ExamSession {
  const next = { ...session, at: now.wall };
  if (!last) return { ...next, elapsed: session.elapsed + Math.max(0, now.wall - session.at) };
  const steady = Math.max(0, now.steady - last.steady);
  const ahead = now.wall - last.wall - steady;
  const counted = { ...next, elapsed: session.elapsed + steady };
  if (ahead > DOUBT)
    return { ...counted, elapsed: counted.elapsed + ahead, gaps: [...session.gaps, { moment: now.wall, ms: ahead }] };
  const undone = session.gaps.find(({ ms, was }) => !was && Math.abs(ms + ahead) <= DOUBT);
  return ahead < -DOUBT && undone ? settleGap(counted, undone.moment, 'clock') : counted;
}

/** Takes the word of the learner on a gap: of sleep the time counts, of a clock that was set it does not. */
export function settleGap(session: ExamSession, moment: number, was: 'sleep' | 'clock'): ExamSession {
  const gap = openGaps(session).find((open) => open.moment === moment);
  if (!gap) return session;
  return {
    ...session,
    elapsed: session.elapsed - (was === 'clock' ? gap.ms : 0),
    gaps: session.gaps.map((each) => (each === gap ? { ...each, was } : each)),
  };
}

/** Gaps nobody has said anything about. */
export const openGaps = ({ gaps }: ExamSession): Gap[] => gaps.filter(({ was }) => !was);

/** Milliseconds left, at least 0. */
export const remaining = ({ elapsed }: Pick<ExamSession, 'elapsed'>, minutes: number): number =>
  Math.max(0, minutes * MINUTE - elapsed);

/** `ask`: the time is up only if gaps nobody has said anything about count. */
export function standing(session: ExamSession, minutes: number): 'running' | 'ask' | 'over' | 'submitted' {
  if (session.submittedAt !== undefined) return 'submitted';
  if (remaining(session, minutes) > 0) return 'running';
  const doubtful = openGaps(session).reduce((sum, { ms }) => sum + ms, 0);
  return session.elapsed - doubtful < minutes * MINUTE ? 'ask' : 'over';
}

export const respond = (session: ExamSession, id: string, response: Response): ExamSession => ({
  ...session,
  responses: { ...session.responses, [id]: response },
});

export const toggleFlag = (session: ExamSession, id: string): ExamSession => ({
  ...session,
  flagged: session.flagged.includes(id) ? session.flagged.filter((each) => each !== id) : [...session.flagged, id],
});

export const submitExam = (session: ExamSession, wall: number, timeUp: boolean): ExamSession => ({
  ...session,
  at: wall,
  submittedAt: wall,
  timeUp,
});

/** What to say when the time left passes ten minutes or one. */
export function warning(before: number, after: number): string | null {
  const passed = [1, 10].find((minutes) => before > minutes * MINUTE && after <= minutes * MINUTE);
  return passed ? `还剩${passed}分钟` : null;
}

/** `1:09:05` or `09:05`; begun seconds count as whole ones, so that 00:00 means that it is over. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return `${hours ? `${hours}:` : ''}${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
}
