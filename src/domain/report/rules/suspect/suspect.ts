import type { Draft } from '../../draft.ts';
import type { Finding } from '../../finding.ts';

/** A suspicious figure before it gets its kind. */
export type Suspect = Omit<Finding, 'kind' | 'citations'>;

export type Finder = (draft: Draft) => Suspect[];

/** Places of a pattern in the folded text. */
export const places = (
  folded: string,
  pattern: RegExp,
): { start: number; end: number; raw: string; groups: Record<string, string> }[] =>
  [...folded.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    raw: found[0],
    groups: found.groups ?? {},
  }));

/** The part of the sentence in front of a place, 40 characters at most. */
export const leading = (folded: string, at: number, length = 40): string =>
  folded
    .slice(Math.max(0, at - length), at)
    .split(/[。！？；\n\r]/)
    .pop()!;
