import { checkCitation } from '../citation/index.ts';
import type { Problem } from '../corpus/index.ts';
import { checkParts } from './check-parts.ts';
import { checkTables } from './check-tables.ts';
import { checkWording } from './check-wording.ts';
import { YEARS } from './figures.ts';
import type { Words } from './write.ts';
import { noteTexts, notesOf, paperTexts, type ModelReport } from './model-report.ts';

/** What of the corpus reports refer to. */
export interface ReportSurroundings extends Omit<Words, 'figures'> {
  procedures: readonly { id: string }[];
  documents: ReadonlyMap<string, unknown>;
}

type Unknown = (id: string, known: string[], where: string) => string;
export type Say = (place: string, message: string | null) => void;

/** Everything wrong with the model reports. `unknown` words the report of an id that does not exist. */
export const checkReports = (
  reports: readonly ModelReport[],
  around: ReportSurroundings,
  unknown: Unknown,
): Problem[] => reports.flatMap((report) => checkReport(report, around, unknown));

function checkReport(report: ModelReport, around: ReportSurroundings, unknown: Unknown): Problem[] {
  const found: Problem[] = [];
  const say: Say = (place, message) => void (message && found.push({ file: report.file, place, message }));
  for (const { line, message } of report.body.problems) say(`第${line}行`, message);
  for (const { id, message } of report.computed.problems) say(`figures ${id}`, message);
  checkFigures(report, around, say, unknown);
  checkCitations(report, around, say);
  checkWording(report, say);
  checkParts(report, around.shapes, say);
  checkTables(report, around, say);
  const procedures = around.procedures.map(({ id }) => id);
  for (const id of report.procedures)
    if (!procedures.includes(id)) say('procedures', unknown(id, procedures, 'procedures'));
  const documents = [...around.documents.keys()];
  for (const id of report.documents) if (!documents.includes(id)) say('documents', unknown(id, documents, 'documents'));
  return found;
}

/** Every figure has one meaning and is used; every placeholder stands for something. */
function checkFigures(report: ModelReport, { lookup }: ReportSurroundings, say: Say, unknown: Unknown): void {
  const ids = report.figures.map(({ id }) => id);
  const used = new Set(report.computed.used);
  const known = [...ids, ...YEARS];
  for (const { place, pieces } of [...paperTexts(report), ...noteTexts(report)]) {
    for (const piece of pieces) {
      if (piece.kind !== 'placeholder') continue;
      used.add(piece.id);
      if (!known.includes(piece.id) && lookup(piece.id) === undefined)
        say(place, unknown(piece.id, known, 'figures、units.yaml、periods.yaml '));
    }
  }
  report.figures.forEach(({ id, unit, value }, at) => {
    const place = `figures ${id}`;
    if (ids.indexOf(id) !== at) say(place, '出现两次，改掉一个');
    if (YEARS.includes(id)) say(place, '年份由 year 得出，不用写');
    if (lookup(id) !== undefined) say(place, '与 units.yaml 或者 periods.yaml 的编号相同，换一个');
    if (!used.has(id)) say(place, '没有用到，删掉或者写进正文、表格、算式');
    if (value !== undefined && unit && WHOLE.includes(unit) && !Number.isInteger(value))
      say(place, `${unit}不能有小数`);
  });
}

const WHOLE = ['件', '批', '批次', '人', '人次', '户', '起', '项', '次', '场', '个', '名', '封', '份'];

function checkCitations(report: ModelReport, { shapes }: ReportSurroundings, say: Say): void {
  for (const { id, citations } of report.structure)
    for (const cite of citations) say(`structure ${id}`, checkCitation(cite, shapes));
  for (const { citations } of report.drop) for (const cite of citations) say('drop', checkCitation(cite, shapes));
  for (const { line, cites } of notesOf(report))
    for (const cite of cites) say(`第${line}行`, checkCitation(cite, shapes));
  for (const { place, pieces } of [...paperTexts(report), ...noteTexts(report)])
    for (const piece of pieces) if (piece.kind === 'cite') say(place, checkCitation(piece.id, shapes));
}
