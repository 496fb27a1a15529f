import { chineseDate, dateProblem } from '../period/index.ts';
import type { Field } from './schema.ts';

/** What stands in a paper where nothing has been filled in. */
export const GAPS: Readonly<Record<Field['kind'], string>> = {
  text: '＿＿＿＿＿＿',
  lines: '＿＿＿＿＿＿＿＿＿＿＿＿',
  number: '＿＿',
  date: '＿＿＿＿年＿＿月＿＿日',
  choice: '＿＿＿＿',
  due: '＿＿＿＿年＿＿月＿＿日',
};

/** Room to write by hand: two full lines of 28 characters, the first indented by two. */
export const LINES = '＿'.repeat(26 + 28);

/** What is wrong with an answer as typed, for the person who typed it; null where it can go on paper. */
export function answerProblem(field: Field, answer: string): string | null {
  if (field.kind === 'date') return dateProblem(answer, field.label.replace(/的?日期$/, ''));
  if (field.kind === 'number')
    return /^\d{1,6}$/.test(answer) ? null : `${field.label}写成数字，像 ${field.example}，不写单位`;
  if (field.kind === 'choice')
    return field.options.some(({ id }) => id === answer) ? null : `${field.label}没有“${answer}”这一项，请重新选择`;
  return null;
}

const complete = (line: string) => /[。；！？…：]$/.test(line);

/** The words of an answer on paper, paragraph by paragraph. The answer has passed `answerProblem`. */
export function answerWords(field: Field, answer: string): string[] {
  if (field.kind === 'date' || field.kind === 'due') return [chineseDate(answer, true)];
  if (field.kind === 'choice') {
    const option = field.options.find(({ id }) => id === answer)!;
    return [option.text ?? option.label];
  }
  if (field.kind !== 'lines') return [field.kind === 'number' ? String(Number(answer)) : answer];
  return answer
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Several lines where there is room for one only, as in a cell of a table. */
export const joinedLines = (lines: readonly string[]): string =>
  lines.map((line, at) => (at < lines.length - 1 && !complete(line) ? `${line}；` : line)).join('');

/** In a blank form a choice is a row of boxes to tick. */
export function gapOf(field: Field, blank: boolean): string {
  if (blank && field.kind === 'choice') return field.options.map(({ text, label }) => `□${text ?? label}`).join('　');
  return GAPS[field.kind];
}

/** The choice under which a part of a blank form is used: 用于“予以支持”. */
export const conditionWords = (condition: Readonly<Record<string, string | string[]>>, fields: readonly Field[]) =>
  Object.entries(condition)
    .map(([id, wanted]) => {
      const field = fields.find((entry) => entry.id === id);
      const options = field?.kind === 'choice' ? field.options : [];
      const labels = [wanted].flat().map((value) => `“${options.find((option) => option.id === value)!.label}”`);
      return `${field?.label ?? id}为${labels.join('或者')}`;
    })
    .join('，');
