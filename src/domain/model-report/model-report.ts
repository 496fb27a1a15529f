import { parseReportBody } from './body.ts';
import { computeFigures, type Figures } from './figures.ts';
import { readPieces } from './pieces.ts';
import type { ModelReportData } from './schema.ts';
import type { BodyBlock, BodyNote, Piece, ReportBody } from './types.ts';

/** A model report with its body read and its figures worked out. `file` is the path an editor opens. */
export interface ModelReport extends ModelReportData {
  id: string;
  file: string;
  body: ReportBody;
  computed: Figures;
}

/** Reads one report; what is wrong with it is listed in `body.problems` and `computed.problems`. */
export const readModelReport = (id: string, file: string, data: ModelReportData, body: string): ModelReport => ({
  ...data,
  id,
  file,
  body: parseReportBody(body),
  computed: computeFigures(data.figures, data.year),
});

/** A text of a model with the place an editor finds it at. */
export interface Placed {
  place: string;
  pieces: Piece[];
}

const inBlock = (block: BodyBlock): Piece[][] =>
  block.kind === 'list' ? block.items : block.kind === 'table' ? [] : [block.text];

/** Everything that is printed on the paper itself: head, blocks, tables, signature. Notes are not. */
export function paperTexts({ model, tables, body }: ModelReport): Placed[] {
  const { date: _date, attachments = [], ...lines } = model;
  return [
    ...Object.entries(lines).map(([name, text]) => ({ place: `model.${name}`, pieces: readPieces(text ?? '') })),
    ...attachments.map((text) => ({ place: 'model.attachments', pieces: readPieces(text) })),
    ...tables.flatMap(({ id, caption, head, rows }) =>
      [caption, ...head, ...rows.flat()].map((text) => ({ place: `tables ${id}`, pieces: readPieces(text) })),
    ),
    ...body.passages.flatMap(({ blocks }) =>
      blocks.flatMap((block) => inBlock(block).map((pieces) => ({ place: `第${block.line}行`, pieces }))),
    ),
  ];
}

export const notesOf = ({ body }: ModelReport): BodyNote[] => body.passages.flatMap(({ notes }) => notes);

/** The notes' own texts. */
export const noteTexts = (report: ModelReport): Placed[] =>
  notesOf(report).flatMap(({ line, text, wrong }) =>
    [...text, readPieces(wrong ?? '')].map((pieces) => ({ place: `第${line}行`, pieces })),
  );

/** Everything a report rests on, in the order of the page. */
export const reportCites = (report: ModelReport): string[] => [
  ...report.structure.flatMap(({ citations }) => citations),
  ...notesOf(report).flatMap(({ cites }) => cites),
  ...report.drop.flatMap(({ citations }) => citations),
];
