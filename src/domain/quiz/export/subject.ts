import type { PaperParts } from './printed.ts';
import type { Paper } from '../compose.ts';
import type { CaseQuestion, Item } from '../schema.ts';

/** A question to be written out for another program, with the points it has on the paper. */
export interface Subject {
  item: Item;
  points: number;
  /** The case it belongs to. */
  story: CaseQuestion | undefined;
  /** Whether it is the first part of its case here. */
  opens: boolean;
}

/** The questions of a paper, in order. */
export const subjects = (paper: Paper, { items, storyOf }: PaperParts): Subject[] =>
  paper.sections.flatMap(({ ids, points }) =>
    ids.map((id, at) => {
      const story = storyOf(id);
      return {
        item: items.get(id)!,
        points,
        story,
        opens: story !== undefined && (at === 0 || storyOf(ids[at - 1]!) !== story),
      };
    }),
  );

/** Share of the points, in the steps that Moodle knows, for one of `count` answers that together are all of it. */
export function percentage(count: number): string {
  return String(Number((100 / count).toFixed(5)));
}

/** The explanation and the places it rests on, as general feedback. */
export const reasons = ({ explain, citations }: Item, cite: (citation: string) => string): string =>
  `${explain}（依据：${citations.map(cite).join('、')}）`;

/** Steps as pairs: the programs fed from here have no steps to arrange, or only lately. */
export const stepPairs = ({ items }: Extract<Item, { type: 'order' }>): [string, string][] =>
  items.map(({ text }, at) => [`第${at + 1}步`, text]);

/** The gap of a question with several of them that is asked for; the others are numbered. */
export function oneGap(stem: string, wanted: number): string {
  const parts = stem.split('____');
  return parts.reduce((text, part, at) => `${text}${at === wanted + 1 ? '____' : `（第${at}空）`}${part}`);
}
