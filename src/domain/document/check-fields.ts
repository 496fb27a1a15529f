import type { DocumentModel } from '../corpus/index.ts';
import { checkCarried, checkChoices } from './check-carried.ts';
import { fieldsOf, printedFields } from './fields.ts';
import { blockTexts, frameTexts, namedIn, soleField, strayBrackets } from './placeholders.ts';
import type { Condition, Field } from './schema.ts';

type Report = (place: string, message: string | null) => void;
type Unknown = (id: string, known: string[], where: string) => string;

/** Whether form, paper and checklist fit each other: every placeholder has its field, every field its place. */
export function checkFields(document: DocumentModel, common: readonly Field[], report: Report, unknown: Unknown) {
  const fields = fieldsOf(document, common);
  const ids = fields.map(({ id }) => id);
  const known = [...common.map(({ id }) => id), ...document.fields.map(({ id }) => id)];
  const texts: [string, string[]][] = [
    ['frame', frameTexts(document)],
    ...document.body.map((block, at): [string, string[]] => [`body 第${at + 1}块`, blockTexts(block)]),
  ];
  for (const [place, list] of texts)
    for (const text of list) {
      if (strayBrackets(text)) report(place, `“${text.slice(0, 20)}”里有写坏的占位，字段写成 [[id]]，id 用小写字母`);
      for (const id of namedIn(text)) if (!known.includes(id)) report(place, unknown(id, known, '字段'));
      const sole = soleField(text);
      for (const id of namedIn(text))
        if (!sole && fields.find((field) => field.id === id)?.kind === 'lines' && !place.startsWith('body'))
          report(place, `${id} 有几行，不能放在这里`);
    }
  for (const id of known) {
    const count = known.filter((other) => other === id).length;
    if (count > 1 && document.fields.some((field) => field.id === id))
      report(`fields ${id}`, '这个 id 和别的字段重复，共用的字段不再写，只在 common 里改叫法');
  }
  const printed = printedFields(document);
  const conditions = [...document.body, ...document.fields, ...document.required].map((entry) => entry.if ?? {});
  const leaned = new Set([
    ...conditions.flatMap((condition) => Object.keys(condition)),
    ...document.fields.flatMap((field) =>
      field.kind === 'due' ? [field.from, field.extension, field.days, ...(field.hearing ?? [])] : [],
    ),
  ]);
  for (const { id } of fields)
    if (!printed.has(id) && !leaned.has(id)) report(`fields ${id}`, '文书里没有用到这个字段，删掉，或者写进正文');
  for (const id of Object.keys(document.common ?? {}))
    if (!common.some((field) => field.id === id))
      report(
        `common ${id}`,
        unknown(
          id,
          common.map((field) => field.id),
          'document-fields.yaml',
        ),
      );
    else if (!ids.includes(id)) report(`common ${id}`, '文书里没有用到这个字段');
  checkOwn(document, fields, report, unknown);
  checkCarried(document, fields, report, unknown);
  checkChoices(document, fields, report);
}

/** Conditions and dates lean on fields that are there, of the right kind, and asked for before. */
function checkOwn(document: DocumentModel, fields: readonly Field[], report: Report, unknown: Unknown) {
  const ids = fields.map(({ id }) => id);
  const choices = fields.filter((field) => field.kind === 'choice');
  const condition = (place: string, wanted: Condition | undefined, before: readonly Field[]) => {
    for (const [id, values] of Object.entries(wanted ?? {})) {
      const choice = choices.find((field) => field.id === id);
      if (!choice)
        report(
          place,
          `条件里的 ${unknown(
            id,
            choices.map((field) => field.id),
            '选择字段',
          )}`,
        );
      else if (!before.includes(choice)) report(place, `条件里的 ${id} 要写在它前面`);
      for (const value of [values].flat())
        if (choice && !choice.options.some((option) => option.id === value))
          report(
            place,
            `条件里的 ${unknown(
              value,
              choice.options.map((option) => option.id),
              id,
            )}`,
          );
    }
  };
  fields.forEach((field, at) => {
    condition(`fields ${field.id}`, field.if, fields.slice(0, at));
    if (field.kind === 'choice' && !field.options.some(({ id }) => id === field.example))
      report(
        `fields ${field.id}`,
        unknown(
          field.example,
          field.options.map(({ id }) => id),
          'options ',
        ),
      );
    if (field.kind !== 'due') return;
    const need = (id: string | undefined, kind: Field['kind']) => {
      const other = fields.find((entry) => entry.id === id);
      if (id !== undefined && !other) report(`fields ${field.id}`, unknown(id, ids, '字段'));
      else if (other && other.kind !== kind) report(`fields ${field.id}`, `${id} 应当是 ${kind} 字段`);
    };
    need(field.from, 'date');
    need(field.extension, 'number');
    need(field.days, 'number');
    for (const id of field.hearing ?? []) need(id, 'date');
  });
  document.body.forEach((block, at) => condition(`body 第${at + 1}块`, block.if, fields));
  for (const { id, if: wanted } of document.required) condition(`required ${id}`, wanted, fields);
}
