import { marked } from '../paper/index.ts';
import { namedIn, replaceFields, soleField } from './placeholders.ts';
import type { Field } from './schema.ts';
import { gapOf, joinedLines, LINES } from './words.ts';

/** Writes texts of a document with what was filled in, marked, and with gaps where nothing was. */
export interface Writer {
  text: (text: string) => string;
  /** Several, where a text is nothing but a field of several lines; none, where it leans on what was left out. */
  paragraphs: (text: string) => string[];
  /** A cell of a table: in a blank form it is left free to write in. */
  cell: (text: string) => string;
  /** Whether a text leans on something that may be left out, and was. */
  dropped: (text: string) => boolean;
  fieldOf: (id: string | undefined) => Field | undefined;
}

/** Room for a day in a cell, which has its own lines. */
const DAY_BY_HAND = '　　年　月　日';

/** Whether a field may be left out. */
export const mayBeEmpty = (field: Field): boolean => 'optional' in field && field.optional === true;

/** A writer for the words of the answers, by the id of the field. */
export function writer(words: ReadonlyMap<string, string[]>, fields: readonly Field[], blank: boolean): Writer {
  const fieldOf = (id: string | undefined) => fields.find((field) => field.id === id);
  const put = (id: string, year: boolean): string => {
    const found = words.get(id);
    if (!found) return marked(year ? '＿＿＿＿' : gapOf(fieldOf(id)!, blank), 'blank');
    return marked(year ? found[0]!.slice(0, 4) : joinedLines(found), 'filled');
  };
  const text = (template: string) => replaceFields(template, put);
  const dropped = (template: string) =>
    !blank &&
    namedIn(template).some((id) => {
      const field = fieldOf(id);
      return field !== undefined && mayBeEmpty(field) && !words.has(id);
    });
  return {
    text,
    dropped,
    fieldOf,
    paragraphs: (template) => {
      if (dropped(template)) return [];
      const alone = fieldOf(soleField(template));
      if (alone?.kind !== 'lines') return [text(template)];
      return (
        words.get(alone.id)?.map((line) => marked(line, 'filled')) ?? [
          marked(blank ? LINES : gapOf(alone, false), 'blank'),
        ]
      );
    },
    cell: (template) => {
      const alone = blank ? fieldOf(soleField(template)) : undefined;
      if (!alone || alone.kind === 'choice') return text(template);
      return alone.kind === 'date' || alone.kind === 'due' ? DAY_BY_HAND : '';
    },
  };
}
