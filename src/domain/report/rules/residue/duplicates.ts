import type { Span } from '../../draft.ts';
import type { ResidueFinder } from './residue.ts';

/** Fewer characters than this may be repeated for good reasons: headings, names of rules, formulas. */
const SHORTEST = 30;

/**
 * A passage of 30 characters or more, whole clauses of it, that stood before, whatever the punctuation. Silent:
 * headings and short phrases; rows of tables; figures alone.
 */
export const duplicates: ResidueFinder = (draft) => {
  const keys = draft.clauses.map((span) => keyOf(draft.folded, span));
  const first = new Map<string, number>();
  const found: Span[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at]!;
    const earlier = key.length >= 4 ? first.get(key) : undefined;
    const count = earlier === undefined ? 0 : sameFrom(keys, earlier, at);
    if (keys.slice(at, at + count).join('').length >= SHORTEST) {
      found.push({ start: draft.clauses[at]!.start, end: draft.clauses[at + count - 1]!.end });
      at += count - 1;
    } else if (earlier === undefined) first.set(key, at);
  }
  return found.map((span) => ({
    ...span,
    message: '这一段前面已经有过。',
    suggestion: '核对后删去一处。',
    severity: 'medium',
  }));
};

/** How many clauses from `at` are those from `earlier`; a passage does not overlap itself. */
function sameFrom(keys: readonly string[], earlier: number, at: number): number {
  let count = 0;
  while (earlier + count < at && at + count < keys.length && keys[earlier + count] === keys[at + count]) count += 1;
  return count;
}

function keyOf(folded: string, { start, end }: Span): string {
  const raw = folded.slice(start, end);
  return /[\t|]/.test(raw) ? '' : raw.replace(/[^\u3400-\u9fff\dA-Za-z]/g, '');
}
