import { sentenceAt, type Draft, type Span } from '../draft.ts';
import type { Finding, FindingKind } from '../finding.ts';
import { stanceAt } from '../stance.ts';
import { finder, finds, holds, type Finder, type Practice, type StanceMarks } from '../vocabulary/index.ts';

/** How far around a phrase one of its `with` words may stand. */
const NEAR = 60;

interface Compiled {
  practice: Practice;
  expression: Finder;
  near: Finder | undefined;
  /** None of its phrases has words of forbidding or of telling, so that such words in a gap speak against it. */
  guarded: boolean;
}

/** 信访人反映被取消低保, 来访不得拦截: in the gap of a phrase they turn its sense. */
const TURNS = /不得|严禁|禁止|不准|不许|杜绝|防止|避免|不应|反映|诉称|投诉|控告|引发|引起/;
const compiled = new WeakMap<readonly Practice[], Compiled[]>();

function compile(practices: readonly Practice[]): Compiled[] {
  const before = compiled.get(practices);
  if (before) return before;
  const list = practices.map((practice) => ({
    practice,
    expression: finder(practice.words, practice.without),
    near: practice.with && finder(practice.with),
    guarded: !practice.words.some((word) => TURNS.test(word)),
  }));
  compiled.set(practices, list);
  return list;
}

/**
 * Phrases of the vocabulary that a draft asserts, at most one finding of an entry in a sentence or in a part of it that a
 * ； closes. Silent where the phrase is forbidden, denied, criticised, quoted, reported, told as history, defined or asked
 * (`stanceAt`), where none of the words it needs stands near, and where the sentence dates it to years long past.
 */
export function findPractices(
  draft: Draft,
  kind: FindingKind,
  practices: readonly Practice[],
  marks: StanceMarks,
  today: string,
): Finding[] {
  return compile(practices).flatMap(({ practice, expression, near, guarded }) => {
    const places: Span[] = [];
    let sentence: Span | undefined;
    let behind = 0;
    for (const { start, end, text } of finds(draft.folded, expression)) {
      if (guarded && TURNS.test(text)) continue;
      const own = sentenceAt(draft, start);
      if (own && own === sentence && !/[；;]/.test(draft.folded.slice(behind, start))) continue;
      if (near && !holds(draft.folded.slice(Math.max(0, start - NEAR), end + NEAR), near)) continue;
      if (stanceAt(draft, { start, end }, marks, { heads: !practice.anywhere }) !== 'asserted') continue;
      if (own && isLongPast(draft.folded.slice(Math.max(own.start, start - 80), start), today)) continue;
      sentence = own;
      behind = end;
      places.push({ start, end });
    }
    const shown = practice.once ? places.slice(0, 1) : places;
    const count = practice.once && places.length > 1 ? `（全文${places.length}句用到）` : '';
    return shown.map(({ start, end }) => finding(draft, kind, practice, start, end, count));
  });
}

/** Years after which a dated practice is a tale of old days; a report may look back on the five years it is about. */
const LONG = 6;

/** Every year in front of the phrase is long past, and nothing says that it has gone on since. */
function isLongPast(before: string, today: string): boolean {
  const years = [...before.matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)].map(([year]) => Number(year));
  const last = Number(today.slice(0, 4)) - LONG;
  return years.length > 0 && years.every((year) => year < last) && !/以来|至今|开始|[年月日]起/.test(before);
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
