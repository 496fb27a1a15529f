import { articleId, checkCitation, parseCitation, type Shapes } from '../citation/index.ts';
import type { DocumentModel, Period, Problem } from '../corpus/index.ts';
import { checkFields } from './check-fields.ts';
import type { DocumentData, Field } from './schema.ts';

/** The parts of the corpus that documents refer to. */
export interface DocumentParts {
  documents: ReadonlyMap<string, DocumentModel>;
  documentFields: readonly Field[];
  periods: readonly Period[];
  units: ReadonlyMap<string, unknown>;
  shapes: Shapes;
}

/** Words the report of an id that is not among the known ones, with the near miss. */
export type Unknown = (id: string, known: string[], where: string) => string;

/** Everything wrong with the documents: what they refer to, and whether form, paper and checklist fit each other. */
export function checkDocuments(parts: DocumentParts, unknown: Unknown): Problem[] {
  const all = [...parts.documents.values()];
  return all.flatMap((document) => {
    const found: Problem[] = [];
    const report = (place: string, message: string | null) =>
      message && found.push({ file: document.file, place, message });
    checkReferences(document, parts, report, unknown);
    checkFields(document, parts.documentFields, report, unknown);
    const twin = all.find((other) => other.order === document.order)!;
    if (twin !== document) report('order', `次序 ${document.order} 已经由 ${twin.id} 使用`);
    return found;
  });
}

function checkReferences(
  document: DocumentModel,
  { periods, units, shapes }: DocumentParts,
  report: (place: string, message: string | null) => void,
  unknown: Unknown,
) {
  const { citation, required, mistakes, rights, issuer, to, timing, fields } = document;
  const cited: [string, string[]][] = [
    ['citation', [citation]],
    ...required.map(({ id, citations }): [string, string[]] => [`required ${id}`, citations]),
    ...Object.entries({ mistakes, petitioner: rights.petitioner, body: rights.body }).flatMap(([name, list]) =>
      list.map(({ citations }, at): [string, string[]] => [`${name} 第${at + 1}条`, citations]),
    ),
  ];
  for (const [place, citations] of cited) for (const cite of citations) report(place, checkCitation(cite, shapes));
  for (const unit of [...issuer, ...to])
    if (!units.has(unit)) report('issuer、to', unknown(unit, [...units.keys()], 'units.yaml'));
  const ids = periods.map(({ id }) => id);
  for (const id of document.periods) if (!ids.includes(id)) report('periods', unknown(id, ids, 'periods.yaml'));
  for (const field of fields)
    if (field.kind === 'due' && !ids.includes(field.period))
      report(`fields ${field.id}`, unknown(field.period, ids, 'periods.yaml'));
  if (!document.periods.length && !timing) report('timing', '没有期限的，用 timing 写明条例怎么说、建议怎样');
  const article = (cite: string) => {
    const parsed = parseCitation(cite);
    return parsed && articleId(parsed);
  };
  if (!required.some((item) => !item.advice && item.citations.some((cite) => article(cite) === article(citation))))
    report('required', `citation 写的是 ${citation}，清单里没有一项法定内容引这一条`);
}

/** Lengths of time that are typed where a placeholder belongs, and so would not follow a change of the law. */
export function checkTypedLengths(documents: readonly { file: string; data: DocumentData }[]): Problem[] {
  return documents.flatMap(({ file, data }) => {
    const { fields: _examples, common: _wording, ...texts } = data;
    return [...JSON.stringify(texts).matchAll(/(?<![月\d])\d+(?:个工作日|日|天)/g)].map(([length]) => ({
      file,
      place: '',
      message: `“${length}”写成了数字，换成期限的占位，如 {handling}`,
    }));
  });
}
