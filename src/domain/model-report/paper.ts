import type { Block, Paper } from '../paper/index.ts';
import { GAP } from './figures.ts';
import { paperTexts, type ModelReport } from './model-report.ts';
import { readPieces } from './pieces.ts';
import type { ReportTable } from './schema.ts';
import type { BodyBlock, Piece } from './types.ts';
import { hintsOf, writeRuns, type Run, type Words } from './write.ts';

/** The model as it stands, or the template that is left when figures and invented names are taken out. */
export type Form = 'model' | 'template';

/** Writes the pieces of one report. Cells name no unit. */
export interface Writer {
  runs: (pieces: readonly Piece[]) => Run[];
  text: (pieces: readonly Piece[], form: Form) => string;
  cell: (text: string, form: Form) => string;
}

const join = (runs: readonly Run[], form: Form): string => runs.map((run) => run[form]).join('');

export function writerOf(report: ModelReport, words: Words): Writer {
  const hints = hintsOf(paperTexts(report).flatMap(({ pieces }) => pieces));
  const runs = (pieces: readonly Piece[]) => writeRuns(pieces, words, hints);
  return {
    runs,
    text: (pieces, form) => join(runs(pieces), form),
    cell: (text, form) => join(writeRuns(readPieces(text), words, hints, true), form),
  };
}

/** `2026-01-20` → 2026年1月20日 */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The report as an official paper, for .docx, for print and for copying. */
export function reportPaper(report: ModelReport, words: Words, form: Form): Paper {
  const writer = writerOf(report, words);
  const { title, to, number, sign, date, attachments } = report.model;
  const line = (text: string) => writer.text(readPieces(text), form);
  return {
    ...(number === undefined ? {} : { number: line(number) }),
    title: line(title),
    ...(to === undefined ? {} : { to: line(to) }),
    blocks: report.body.passages.flatMap(({ blocks }) =>
      blocks.map((block) => paperBlock(block, report, writer, form)),
    ),
    ...(attachments ? { attachments: attachments.map(line) } : {}),
    ...(sign === undefined ? {} : { sign: line(sign) }),
    date: form === 'model' ? dateText(date) : `［${GAP}］年［${GAP}］月［${GAP}］日`,
  };
}

/** One block with everything put in. */
export function paperBlock(block: BodyBlock, report: ModelReport, writer: Writer, form: Form): Block {
  if (block.kind === 'heading') return { kind: 'heading', level: block.level, text: writer.text(block.text, form) };
  if (block.kind === 'text') return { kind: 'text', text: writer.text(block.text, form) };
  if (block.kind === 'list') return { kind: 'list', items: block.items.map((item) => writer.text(item, form)) };
  return tableBlock(
    report.tables.find(({ id }) => id === block.id)!,
    writer,
    form,
  );
}

export function tableBlock({ caption, head, rows }: ReportTable, writer: Writer, form: Form): Block {
  const cells = (row: readonly string[]) => row.map((cell) => writer.cell(cell, form));
  return { kind: 'table', caption: writer.cell(caption, form), head: cells(head), rows: rows.map(cells) };
}
