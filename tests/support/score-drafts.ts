import type { Finding, FindingKind } from '../../src/domain/report/index.ts';

/** A place in a draft that somebody marked by hand, in code points. */
export interface Marked {
  kind: FindingKind;
  start: number;
  end: number;
  /** false: arguable, no matter whether it is found. */
  certain: boolean;
}

/** How the findings of some drafts compare with what was marked in them. */
export interface Score {
  found: number;
  missed: number;
  arguableFound: number;
  arguableMissed: number;
  /** At a place marked as right, or at none of the faults in a draft whose list is complete. */
  wrong: number;
  /** At a marked fault of another kind, or unmarked in a draft whose list is not complete. */
  other: number;
}

/** Scores by kind. */
export type Scores = Map<FindingKind, Score>;

const NOTHING: Score = { found: 0, missed: 0, arguableFound: 0, arguableMissed: 0, wrong: 0, other: 0 };

/** Whether two places share a character. */
const meets = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/**
 * Adds one draft to the scores: a fault is found by a finding of its kind that meets it. `clean` are the places where a
 * finding would be wrong, or `everywhere` where the list of faults is complete. Gives the wrong findings.
 */
export function scoreDraft(
  scores: Scores,
  findings: readonly Finding[],
  faults: readonly Marked[],
  clean: readonly Omit<Marked, 'certain'>[] | 'everywhere',
): Finding[] {
  const bump = (kind: FindingKind, what: keyof Score) => {
    const score = scores.get(kind) ?? { ...NOTHING };
    score[what] += 1;
    scores.set(kind, score);
  };
  const hits = (finding: Finding, place: Omit<Marked, 'certain'>) =>
    finding.kind === place.kind && meets(finding, place);
  for (const fault of faults) {
    const found = findings.some((finding) => hits(finding, fault));
    bump(fault.kind, fault.certain ? (found ? 'found' : 'missed') : found ? 'arguableFound' : 'arguableMissed');
  }
  return findings.filter((finding) => {
    if (faults.some((fault) => hits(finding, fault))) return false;
    const wrong =
      clean === 'everywhere'
        ? !faults.some((fault) => meets(finding, fault))
        : clean.some((place) => hits(finding, place));
    bump(finding.kind, wrong ? 'wrong' : 'other');
    return wrong;
  });
}

/** The sum over all kinds. */
export const totalOf = (scores: Scores): Score =>
  [...scores.values()].reduce(
    (sum, score) =>
      Object.fromEntries(Object.entries(sum).map(([key, value]) => [key, value + score[key as keyof Score]])) as never,
    { ...NOTHING },
  );

/** A table for people, one line a kind. */
export function tableOf(title: string, scores: Scores): string {
  const line = (name: string, { found, missed, arguableFound, arguableMissed, wrong, other }: Score) =>
    `${name.padEnd(28)}${[found, missed, arguableFound, arguableMissed, wrong, other].map((n) => String(n).padStart(6)).join('')}`;
  return [
    `${title}：确定查到、漏掉，可议查到、漏掉，误报，别的`,
    ...[...scores].sort(([a], [b]) => a.localeCompare(b)).map(([kind, score]) => line(kind, score)),
    line('合计', totalOf(scores)),
  ].join('\n');
}
