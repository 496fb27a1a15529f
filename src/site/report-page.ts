import { drawChart, type ChartData, type Drawing } from '../domain/chart/index.ts';
import type { Corpus, Mechanism, Procedure } from '../domain/corpus/index.ts';
import {
  chartData,
  dateText,
  paperBlock,
  readPieces,
  tableBlock,
  writerOf,
  type BodyBlock,
  type BodyNote,
  type ModelReport,
  type Run,
  type Words,
  type Writer,
} from '../domain/model-report/index.ts';
import { numbered, type Block } from '../domain/paper/index.ts';

/** A chart with the words around it. */
export interface ChartView {
  id: string;
  caption: string;
  data: ChartData;
  drawing: Drawing;
}

/** A block as the page shows it, with the numbering of official papers. */
export type BlockView =
  | { kind: 'heading'; level: 1 | 2; runs: Run[] }
  | { kind: 'text'; runs: Run[] }
  | { kind: 'list'; items: Run[][] }
  | { kind: 'table'; table: Extract<Block, { kind: 'table' }>; chart: ChartView | null };

export interface NoteView {
  /** Counted through the whole report. */
  number: number;
  part: string;
  advice: boolean;
  cites: string[];
  text: Run[][];
  wrong: Run[];
}

export interface PassageView {
  blocks: BlockView[];
  notes: NoteView[];
}

/** Everything the page of one model report shows; components only lay it out. */
export interface ReportPage {
  report: ModelReport;
  head: { number: Run[]; title: Run[]; to: Run[]; notes: NoteView[] };
  passages: PassageView[];
  end: { attachments: string[]; sign: Run[]; date: string };
  /** The structure, each part with the number of its first note. */
  parts: { part: string; answers: string; citations: string[]; note: number }[];
  mechanisms: Mechanism[];
  procedures: Procedure[];
  documents: { id: string; title: string }[];
  previous: ModelReport | undefined;
  next: ModelReport | undefined;
}

/** What reports are written with. */
export const wordsOf = ({ lookup, shapes, titles }: Corpus, report: ModelReport): Words => ({
  figures: report.computed.byId,
  lookup,
  shapes,
  titles,
});

/** Computes the page of one report from the corpus. */
export function reportPage(corpus: Corpus, report: ModelReport): ReportPage {
  const writer = writerOf(report, wordsOf(corpus, report));
  const at = corpus.reports.indexOf(report);
  let count = 0;
  const note = (own: BodyNote): NoteView => ({
    number: (count += 1),
    part: report.structure.find(({ id }) => id === own.part)!.part,
    advice: own.advice,
    cites: own.cites,
    text: own.text.map(writer.runs),
    wrong: writer.runs(readPieces(own.wrong ?? '')),
  });
  const line = (text: string | undefined) => (text === undefined ? [] : writer.runs(readPieces(text)));
  const [first] = report.body.passages;
  const rest = first?.blocks.length ? report.body.passages : report.body.passages.slice(1);
  const { number, title, to, attachments = [], sign, date } = report.model;
  const head = {
    number: line(number),
    title: line(title),
    to: line(to),
    notes: first && !first.blocks.length ? first.notes.map(note) : [],
  };
  const leads = leadsOf(
    rest.flatMap(({ blocks }) => blocks.map((block) => paperBlock(block, report, writer, 'model'))),
  );
  let block = 0;
  const passages = rest.map(({ blocks, notes }) => ({
    blocks: blocks.map((own) => blockView(own, leads[block++]!, report, writer)),
    notes: notes.map(note),
  }));
  const all = [...head.notes, ...passages.flatMap((passage) => passage.notes)];
  return {
    report,
    head,
    passages,
    end: { attachments: attachments.map((text) => writer.cell(text, 'model')), sign: line(sign), date: dateText(date) },
    parts: report.structure.map(({ part, answers, citations }) => ({
      part,
      answers,
      citations,
      note: all.find((own) => own.part === part)!.number,
    })),
    mechanisms: corpus.mechanisms.filter(({ reports }) => reports.includes(report.id)),
    procedures: corpus.procedures.filter(({ id }) => report.procedures.includes(id)),
    documents: [...corpus.documents.values()].filter(({ id }) => report.documents.includes(id)),
    previous: corpus.reports[at - 1],
    next: corpus.reports[at + 1],
  };
}

/** What the numbering of official papers puts before each heading and each item of a list. */
function leadsOf(blocks: Block[]): string[][] {
  const before = (whole: string, own: string) => whole.slice(0, whole.length - own.length);
  return numbered(blocks).map((block, at) => {
    const own = blocks[at]!;
    if (block.kind === 'list' && own.kind === 'list') return block.items.map((item, i) => before(item, own.items[i]!));
    if (block.kind === 'heading' && own.kind === 'heading') return [before(block.text, own.text)];
    return [];
  });
}

const led = (lead: string, runs: Run[]): Run[] => [{ kind: 'text', model: lead, template: lead }, ...runs];

function blockView(block: BodyBlock, leads: string[], report: ModelReport, writer: Writer): BlockView {
  if (block.kind === 'heading')
    return { kind: 'heading', level: block.level, runs: led(leads[0]!, writer.runs(block.text)) };
  if (block.kind === 'text') return { kind: 'text', runs: writer.runs(block.text) };
  if (block.kind === 'list')
    return { kind: 'list', items: block.items.map((item, at) => led(leads[at]!, writer.runs(item))) };
  const source = report.tables.find(({ id }) => id === block.id)!;
  const data = chartData(source, report, writer);
  return {
    kind: 'table',
    table: tableBlock(source, writer, 'model') as Extract<Block, { kind: 'table' }>,
    chart: data && { id: source.id, caption: source.chart!.caption, data, drawing: drawChart(data) },
  };
}
