import type { DocumentModel } from '../corpus/index.ts';
import { asked, meets } from './conditions.ts';
import { exampleAnswers, printedFields } from './fields.ts';
import type { Field } from './schema.ts';

type Report = (place: string, message: string | null) => void;
type Unknown = (id: string, known: string[], where: string) => string;

/** Every required content is carried by something that is printed. */
export function checkCarried(document: DocumentModel, fields: readonly Field[], report: Report, unknown: Unknown) {
  const blocks = document.body.flatMap(({ id }) => id ?? []);
  const printed = printedFields(document);
  const carriers = [...blocks, ...fields.map(({ id }) => id)];
  const leading = new Set(
    [...document.body, ...document.fields].flatMap(({ if: wanted }) => Object.keys(wanted ?? {})),
  );
  for (const { id, by } of document.required)
    for (const carrier of by) {
      if (!carriers.includes(carrier)) report(`required ${id}`, unknown(carrier, carriers, 'by 里的字段和段落'));
      else if (!blocks.includes(carrier) && !printed.has(carrier) && !leading.has(carrier))
        report(`required ${id}`, `${carrier} 没有印在文书里，这一项就没有写明`);
    }
}

/** Whatever is chosen, something that is printed then carries each required content. */
export function checkChoices(document: DocumentModel, fields: readonly Field[], report: Report): void {
  const examples = exampleAnswers(fields);
  for (const choice of fields)
    for (const option of choice.kind === 'choice' ? choice.options : []) {
      const { fields: used, answers } = asked(fields, { ...examples, [choice.id]: option.id });
      // Another choice may put this one out of use.
      if (answers[choice.id] !== option.id) continue;
      const there = new Set([
        ...used.map(({ id }) => id),
        ...document.body.flatMap(({ id, if: wanted }) => (id && meets(wanted, answers) ? [id] : [])),
      ]);
      for (const { id, by, if: wanted } of document.required)
        if (meets(wanted, answers) && !by.some((carrier) => there.has(carrier)))
          report(`required ${id}`, `选“${option.label}”时，by 里的都不印，补上这时写明它的字段或者段落，或者写 if`);
    }
}
