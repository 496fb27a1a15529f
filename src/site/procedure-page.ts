import { chartOf, EM, layOut, periodTag, printPages, renderDrawing, type Layout } from '../build/flowchart/index.ts';
import { articleId, parseCitation } from '../domain/citation/index.ts';
import { periodLength, type Corpus, type Mechanism, type Period, type Procedure } from '../domain/corpus/index.ts';
import { NODE_KINDS, outline, type DocumentEntry, type OutlineStep } from '../domain/procedure/index.ts';
import { articleLink, type ArticleLink } from './provision-page.ts';
import { url } from './url.ts';

/** The chart of a page: sizes in em, the drawing inside the `<svg>`, and the parts into which it is cut for paper. */
export interface ChartView {
  width: string;
  height: string;
  /** From the left edge to the middle of the box where it starts. */
  start: string;
  viewBox: string;
  drawing: string;
  parts: { viewBox: string; width: string }[];
}

/** A step of the outline with every id resolved to words. */
export interface StepView extends OutlineStep {
  kind: string;
  who: string;
  periods: string[];
  documents: DocumentEntry[];
  procedure: Procedure | undefined;
}

/** Everything the page of one procedure shows; components only lay it out. */
export interface ProcedurePage {
  procedure: Procedure;
  /** Its place in the list of procedures, from 1. */
  number: number;
  chart: ChartView;
  steps: StepView[];
  periods: (Period & { who: string; length: string; steps: number[] })[];
  documents: (DocumentEntry & { steps: number[] })[];
  provisions: ArticleLink[];
  /** Working mechanisms in which it is used. */
  mechanisms: Mechanism[];
  previous: Procedure | undefined;
  next: Procedure | undefined;
}

const layouts = new WeakMap<Procedure, Promise<Layout>>();

/** The layout of a procedure's chart; the page and the pictures to download share it. */
export function layoutOf(procedure: Procedure, corpus: Corpus): Promise<Layout> {
  const layout = layouts.get(procedure) ?? layOut(chartOf(procedure, corpus));
  layouts.set(procedure, layout);
  return layout;
}

const em = (units: number) => `${units / EM}em`;

function chartView(layout: Layout): ChartView {
  const { width, height, nodes } = layout;
  const start = nodes.find(({ node }) => node.kind === 'start')!;
  const pages = printPages(layout);
  return {
    width: em(width),
    height: em(height),
    start: em(start.x + start.width / 2),
    viewBox: `0 0 ${width} ${height}`,
    drawing: renderDrawing(layout, 'drawing', url),
    parts: pages.map((page) => ({
      viewBox: `0 ${page.y} ${width} ${page.height}`,
      width: em(width),
    })),
  };
}

/** The articles a procedure rests on, each once, in the order of the law. */
function provisionsOf({ nodes, mistakes }: Procedure, corpus: Corpus): ArticleLink[] {
  const cites = [...nodes, ...nodes.flatMap(({ exits = [] }) => exits), ...mistakes].flatMap(
    ({ citations = [] }) => citations,
  );
  const ids = new Set(cites.map((cite) => articleId(parseCitation(cite)!)));
  return corpus.provisions.filter(({ id }) => ids.has(id)).map(({ id }) => articleLink(corpus, id));
}

/** Computes the page of one procedure from the corpus. */
export async function procedurePage(corpus: Corpus, procedure: Procedure): Promise<ProcedurePage> {
  const { procedures, units, periods, documents } = corpus;
  const at = procedures.indexOf(procedure);
  const who = (lane: string) => units.get(lane)!.name;
  const steps = outline(procedure);
  const stepsWith = (key: 'periods' | 'documents', id: string) =>
    steps.filter(({ node }) => node[key]?.includes(id)).map(({ number }) => number);
  return {
    procedure,
    number: at + 1,
    chart: chartView(await layoutOf(procedure, corpus)),
    steps: steps.map((step) => ({
      ...step,
      kind: NODE_KINDS[step.node.kind],
      who: who(step.node.lane),
      periods: (step.node.periods ?? []).map((id) => periodTag(periods.find((period) => period.id === id)!)),
      documents: (step.node.documents ?? []).map((id) => documents.get(id)!),
      procedure: procedures.find(({ id }) => id === step.node.procedure),
    })),
    periods: periods
      .map((period) => ({
        ...period,
        who: who(period.actor),
        length: periodLength(period),
        steps: stepsWith('periods', period.id),
      }))
      .filter((period) => period.steps.length > 0),
    documents: [...documents.values()]
      .map((document) => ({ ...document, steps: stepsWith('documents', document.id) }))
      .filter((document) => document.steps.length > 0),
    provisions: provisionsOf(procedure, corpus),
    mechanisms: corpus.mechanisms.filter((mechanism) => mechanism.procedures.includes(procedure.id)),
    previous: procedures[at - 1],
    next: procedures[at + 1],
  };
}
