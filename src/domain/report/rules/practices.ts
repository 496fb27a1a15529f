import type { Draft, Span } from '../draft.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { sentenceAt } from '../draft.ts';
import { stanceAt } from '../stance.ts';
import { finder, finds, holds, type Finder, type Practice, type StanceMarks } from '../vocabulary/index.ts';

/** How far around a phrase one of its `with` words may stand. */
const NEAR = 60;

interface Compiled {
  practice: Practice;
  expression: Finder;
  near: Finder | undefined;
}
const compiled = new WeakMap<readonly Practice[], Compiled[]>();

function compile(practices: readonly Practice[]): Compiled[] {
  const before = compiled.get(practices);
  if (before) return before;
  const list = practices.map((practice) => ({
    practice,
    expression: finder(practice.words, practice.without),
    near: practice.with && finder(practice.with),
  }));
  compiled.set(practices, list);
  return list;
}

/**
 * Phrases of the vocabulary that a draft asserts, at most one finding of an entry in a sentence. Silent where the phrase
 * is forbidden, denied, criticised, quoted, reported, told as history, defined or asked (`stanceAt`), where none of the
 * words it needs stands near, and inside the title of a document that forbids it.
 */
export function findPractices(
  draft: Draft,
  kind: FindingKind,
  practices: readonly Practice[],
  marks: StanceMarks,
): Finding[] {
  return compile(practices).flatMap(({ practice, expression, near }) => {
    const places: Span[] = [];
    let sentence: Span | undefined;
    for (const { start, end } of finds(draft.folded, expression)) {
      const own = sentenceAt(draft, start);
      if (own && own === sentence) continue;
      if (near && !holds(draft.folded.slice(Math.max(0, start - NEAR), end + NEAR), near)) continue;
      if (stanceAt(draft, { start, end }, marks, { heads: !practice.anywhere }) !== 'asserted') continue;
      sentence = own;
      places.push({ start, end });
    }
    const shown = practice.once ? places.slice(0, 1) : places;
    const count = practice.once && places.length > 1 ? `（全文${places.length}句用到）` : '';
    return shown.map(({ start, end }) => finding(draft, kind, practice, start, end, count));
  });
}

function finding(
  { folded }: Draft,
  kind: FindingKind,
  { reason, suggestion, citations, severity }: Practice,
  start: number,
  end: number,
  count: string,
): Finding {
  const quoted = folded.slice(start, end).replace(/\s+/g, ' ');
  return {
    kind,
    start,
    end,
    message: `“${quoted}”${count}：${reason}。`,
    suggestion: `${suggestion}。`,
    citations,
    severity,
  };
}
