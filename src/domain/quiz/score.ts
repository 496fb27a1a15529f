import type { Paper } from './compose.ts';
import type { QuestionType } from './names.ts';
import type { Item } from './schema.ts';
import { grade, kindOf } from './types/index.ts';
import type { Response } from './types/contract.ts';

/** How one question of a paper was answered. */
export interface Mark {
  id: string;
  points: number;
  score: number;
  answered: boolean;
}

export interface SectionScore {
  type: QuestionType;
  points: number;
  score: number;
  right: number;
  marks: Mark[];
}

export interface PaperScore {
  points: number;
  score: number;
  passed: boolean;
  sections: SectionScore[];
}

/** Points are quarters at the finest: half marks of half points. */
const exact = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Marks a paper. A question without a response, or with one that is none of its own, gets nothing; a several-of-several
 * question answered in part gets half (see `multiple`).
 */
export function scorePaper(
  paper: Paper,
  items: ReadonlyMap<string, Item>,
  responses: Readonly<Record<string, Response>>,
): PaperScore {
  const sections = paper.sections.map(({ type, points, ids }): SectionScore => {
    const marks = ids.map((id): Mark => {
      const item = items.get(id)!;
      const response = responses[id] ?? null;
      const kind = kindOf(item);
      const read = kind.read(item, response);
      const share = read === null ? 0 : grade(item, read);
      return {
        id,
        points,
        score: exact(share * points),
        answered: read !== null && kind.inWords(item, read) !== '',
      };
    });
    return {
      type,
      points: exact(ids.length * points),
      score: exact(marks.reduce((sum, mark) => sum + mark.score, 0)),
      right: marks.filter((mark) => mark.score === mark.points).length,
      marks,
    };
  });
  const sum = (key: 'points' | 'score') => exact(sections.reduce((total, section) => total + section[key], 0));
  return { points: sum('points'), score: sum('score'), passed: sum('score') >= paper.pass, sections };
}
