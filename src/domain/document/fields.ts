import { blockTexts, frameTexts, namedIn } from './placeholders.ts';
import type { DocumentData, Field } from './schema.ts';

/** The fields that another field or the checklist names. */
const referred = ({ fields, required }: DocumentData): string[] => [
  ...required.flatMap(({ by }) => by),
  ...fields.flatMap((field) =>
    field.kind === 'due'
      ? [field.from, field.extension, field.days, ...(field.hearing ?? [])].flatMap((id) => id ?? [])
      : [],
  ),
];

/** The fields that a document names on its paper, each once. */
export const printedFields = (document: Pick<DocumentData, 'body' | 'frame' | 'title'>): Set<string> =>
  new Set([...frameTexts(document), ...document.body.flatMap(blockTexts)].flatMap(namedIn));

/**
 * Everything the form of a document asks for: the common fields it names, with the wording of the document, and its
 * own. What belongs to the matter comes first, then what belongs to the office.
 */
export function fieldsOf(document: DocumentData, common: readonly Field[]): Field[] {
  const named = new Set([...printedFields(document), ...referred(document)]);
  const shared = common
    .filter(({ id }) => named.has(id))
    .map((field) => ({ ...field, ...document.common?.[field.id] }) as Field);
  const office = shared.filter(({ part }) => part === 'office');
  return [...shared.filter(({ part }) => part !== 'office'), ...document.fields, ...office];
}

/** The answers with which the model on a page is filled: the invented examples. */
export function exampleAnswers(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) =>
      field.kind === 'due'
        ? []
        : [[field.id, field.kind === 'lines' ? field.example.join('\n') : String(field.example)]],
    ),
  );
}
