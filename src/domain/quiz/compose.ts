import { bankItems, type Topic } from './bank.ts';
import type { Blueprint } from './blueprint.ts';
import type { QuestionType } from './names.ts';
import { hash, shuffle } from './random.ts';
import type { CaseQuestion } from './schema.ts';

/** Which questions a paper may draw from. What is left out of a filter is not filtered. */
export interface Filter {
  topics?: readonly string[];
  difficulties?: readonly number[];
}

/** A section of a composed paper: ids of questions, or of the parts of whole cases, in the order of the paper. */
export interface PaperSection {
  type: QuestionType;
  points: number;
  ids: string[];
}

export interface Paper {
  title: string;
  minutes: number;
  pass: number;
  /** From it follow the questions drawn and the order of options. */
  seed: string;
  sections: PaperSection[];
}

/** A section for which the bank has too few questions. */
export interface Shortage {
  type: QuestionType;
  want: number;
  have: number;
}

/**
 * Draws a paper. The same blueprint, filter, seed and bank give the same paper on every machine; no question comes twice.
 * Cases are taken whole, so a section of cases may fall short of its count by a part or two.
 */
export function compose(
  topics: readonly Topic[],
  blueprint: Blueprint,
  seed: string,
  filter: Filter = {},
): { paper: Paper; shortages: Shortage[] } {
  const allowed = bankItems(topics).filter(
    ({ item, topic }) =>
      (filter.topics?.includes(topic.id) ?? true) && (filter.difficulties?.includes(item.difficulty) ?? true),
  );
  const sections = blueprint.sections.map(({ type, count, points }): PaperSection => {
    if (type === 'case') {
      const cases = [...new Set(allowed.flatMap(({ story }) => story ?? []))];
      return { type, points, ids: wholeCases(shuffle(byId(cases), `${seed}/case`), count) };
    }
    const singles = byId(allowed.filter(({ item, story }) => item.type === type && !story).map(({ item }) => item));
    return {
      type,
      points,
      ids: shuffle(singles, `${seed}/${type}`)
        .slice(0, count)
        .map(({ id }) => id),
    };
  });
  const { title, minutes, pass } = blueprint;
  return {
    paper: { title, minutes, pass, seed, sections },
    shortages: blueprint.sections.flatMap(({ type, count }, at) =>
      sections[at]!.ids.length < count ? { type, want: count, have: sections[at]!.ids.length } : [],
    ),
  };
}

/** Files and folders come in no fixed order; ids do. */
const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

/** As many whole cases, in this order, as come closest to a number of parts without going over it. */
function wholeCases(cases: readonly CaseQuestion[], wanted: number): string[] {
  // For each sum of parts that can be reached, the first choice of cases that reaches it.
  let reached = new Map<number, CaseQuestion[]>([[0, []]]);
  for (const entry of cases) {
    const next = new Map(reached);
    for (const [sum, chosen] of reached) {
      const more = sum + entry.parts.length;
      if (more <= wanted && !next.has(more)) next.set(more, [...chosen, entry]);
    }
    reached = next;
  }
  const best = reached.get(Math.max(...reached.keys()))!;
  return best.flatMap(({ parts }) => parts.map(({ id }) => id));
}

/** The edition of a bank: four characters that change when a question is added, taken away or changed in meaning. */
export function edition(topics: readonly Topic[]): string {
  const all = bankItems(topics)
    .map(({ item }) => `${item.id}.${item.revision}`)
    .sort();
  return hash(all.join()).toString(36).toUpperCase().slice(-4).padStart(4, '0');
}

/** The order in which the options of a question stand on a paper. */
export const optionOrder = <T extends { id: string }>(options: readonly T[], seed: string, question: string): T[] =>
  shuffle(byId(options), `${seed}/${question}`);
