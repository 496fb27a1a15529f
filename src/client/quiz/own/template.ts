import {
  columnWidths,
  csvText,
  guideRows,
  ownRows,
  ownYaml,
  SHEETS,
  templateRows,
  templateYaml,
  type OwnFacts,
  type OwnSet,
} from '../../../domain/quiz/index.ts';
import { xlsxOf } from '../xlsx.ts';

/** Rows below the samples that are ready for text. */
const SPARE = 200;
const NAME = '自带题目模板';

export interface OwnFile {
  name: string;
  content: Blob | string;
  type: string;
}

/** A table of questions as a workbook for WPS and Excel, with a sheet that explains the columns. */
const workbook = async (name: string, rows: string[][]): Promise<OwnFile> => ({
  name: `${name}.xlsx`,
  content: await xlsxOf([
    { name: SHEETS.questions, rows, widths: columnWidths(), spare: SPARE },
    { name: SHEETS.guide, rows: guideRows(), widths: [16, 12, 100] },
  ]),
  type: '',
});

export const xlsxTemplate = (titles: OwnFacts['titles']): Promise<OwnFile> => workbook(NAME, templateRows(titles));

/** A set as a workbook of the form of the template. */
export const xlsxOfSet = (set: OwnSet, titles: OwnFacts['titles']): Promise<OwnFile> =>
  workbook(set.title, ownRows(set, titles));

export const csvTemplate = (titles: OwnFacts['titles']): OwnFile => ({
  name: `${NAME}.csv`,
  content: csvText(templateRows(titles)),
  type: 'text/csv',
});

export const yamlTemplate = (): OwnFile => ({ name: `${NAME}.yaml`, content: templateYaml(), type: 'text/yaml' });

/** A set as a file for `quizzes/`, but for what is written at its top. */
export const yamlOfSet = (set: OwnSet): OwnFile => ({
  name: `${set.title}.yaml`,
  content: ownYaml(set),
  type: 'text/yaml',
});
