import { anyOf, finder, type Finder, type StanceMarks } from './vocabulary/index.ts';

type Anchored = 'linked' | 'insist';
/** The marks of `draft-rules/stance-marks.yaml`, compiled. */
export type Marks = Record<Exclude<keyof StanceMarks, `${string}Except` | 'holds' | Anchored>, Finder> &
  Record<Anchored, RegExp>;
const compiled = new WeakMap<StanceMarks, Marks>();

/** Compiles the marks, once for each vocabulary. */
export function marksOf(words: StanceMarks): Marks {
  const before = compiled.get(words);
  if (before) return before;
  const anchored = (phrases: readonly string[]) => new RegExp(`^["”』」》]?(?:${anyOf(phrases)})`);
  const marks: Marks = {
    forbid: finder(words.forbid, words.forbidExcept),
    breakers: finder(words.breakers),
    criticiseBefore: finder(words.criticiseBefore, words.criticiseBeforeExcept),
    criticiseAfter: finder(words.criticiseAfter, words.criticiseExcept),
    linked: anchored(words.linked),
    listTails: finder(words.listTails),
    insist: anchored(words.insist),
    quote: finder(words.quote),
    report: finder(words.report, words.reportExcept),
    history: finder(words.history, words.historyExcept),
    define: finder(words.define),
    headsForbid: finder(words.headsForbid),
    headsCritical: finder(words.headsCritical),
    headsPositive: finder(words.headsPositive),
  };
  compiled.set(words, marks);
  return marks;
}
