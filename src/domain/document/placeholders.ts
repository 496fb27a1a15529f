import type { DocumentData } from './schema.ts';

const PLACEHOLDER = /\[\[([a-z][a-z0-9-]*)(\.year)?\]\]/g;

/** The number of an official document: the sign of the body, the year of its date, a serial number without zeros. */
export const NUMBER = '[[mark]]〔[[date.year]]〕[[serial]]号';

/** The fields that a text names, in the order in which they stand, repeated where they are. */
export const namedIn = (text: string): string[] => [...text.matchAll(PLACEHOLDER)].map(([, id]) => id!);

/** The field that a text consists of; undefined where there is more, or none. */
export const soleField = (text: string): string | undefined => /^\[\[([a-z][a-z0-9-]*)\]\]$/.exec(text)?.[1];

/** A text with each placeholder replaced. `year` tells that only the year of a date is wanted. */
export const replaceFields = (text: string, words: (id: string, year: boolean) => string): string =>
  text.replace(PLACEHOLDER, (_whole, id: string, year?: string) => words(id, year !== undefined));

/** Brackets that are no placeholder: a misprint that would be printed as it stands. */
export const strayBrackets = (text: string): boolean => /\[\[|\]\]/.test(text.replace(PLACEHOLDER, ''));

/** The texts of one block, without its heading level and the like. */
export function blockTexts(block: DocumentData['body'][number]): string[] {
  if (block.kind === 'list') return block.items;
  if (block.kind === 'table') return [block.caption ?? '', ...(block.head ?? []), ...block.rows.flat()];
  return [block.text];
}

/** The texts around the body that go on paper: number, title, addressee, attachments, signature and date. */
export const frameTexts = ({ frame, title }: Pick<DocumentData, 'frame' | 'title'>): string[] => [
  frame.number ? NUMBER : '',
  frame.title ?? title,
  frame.to ?? '',
  ...(frame.attachments ?? []),
  frame.sign ?? '',
  frame.date ? '[[date]]' : '',
];
