import type { LawProblem } from '../../src/domain/law/index.ts';

/** One bad file, said in one sentence. */
export interface FileProblem {
  file: string;
  /** 第 12 行（第五条附近）, or empty where the whole file is at fault. */
  place: string;
  fault: string;
  remedy: string;
}

/** Names the place of a parser's problem in the unit its source counts in. */
export function placeOf({ line, near }: LawProblem, unit: string): string {
  const where = line === null ? '' : `第 ${line} ${unit}`;
  return near ? `${where}（${near}附近）` : where;
}

/** 信访条例.md 第 12 行（第五条附近）：第五条之后是第七条，缺第六条；请对照原文补全条文或改正条号。 */
export const sentence = ({ file, place, fault, remedy }: FileProblem): string =>
  `${file}${place ? ` ${place}` : ''}：${fault}；${remedy}。`;
