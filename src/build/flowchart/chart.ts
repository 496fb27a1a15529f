import { periodLength, type Corpus, type Period, type Procedure } from '../../domain/corpus/index.ts';
import { outline, walk, type ProcedureNode } from '../../domain/procedure/index.ts';
import { laneColours } from './lanes.ts';
import { citationLinks, type ChartLink } from './links.ts';

/** One box in words: who, what, how long, which papers, on what ground. */
export interface ChartNode {
  id: string;
  number: number;
  kind: ProcedureNode['kind'];
  lane: string;
  colour: number;
  text: string;
  periods: string[];
  documents: string[];
  links: ChartLink[];
}

export interface ChartEdge {
  from: string;
  to: string;
  label?: string;
  back: boolean;
}

/** A procedure as it is drawn: every id of the data resolved to the words in the chart. */
export interface Chart {
  id: string;
  title: string;
  nodes: ChartNode[];
  edges: ChartEdge[];
}

/** What a step says of a period: an extension and the time in which to apply are not taken for the period itself. */
export function periodTag(period: Period): string {
  const name = period.extends ? '延长' : period.duty === 'petitioner' ? '申请期限' : '期限';
  // Beside a limit of the law, 没有规定天数 would read as its contradiction.
  if (period.days === undefined && period.unit === 'day') return '期限由交办时指定';
  return `${name} ${periodLength(period)}`;
}

/** Resolves a procedure that the gate has passed. Nodes come in the order of the outline, and carry its numbers. */
export function chartOf(procedure: Procedure, corpus: Corpus): Chart {
  const colours = laneColours(corpus.procedures);
  const follow = (id: string): ChartLink => ({
    text: `见“${corpus.procedures.find((other) => other.id === id)!.title}”`,
    path: `procedures/${id}/`,
  });
  return {
    id: procedure.id,
    title: procedure.title,
    nodes: outline(procedure).map(({ number, node }) => ({
      id: node.id,
      number,
      kind: node.kind,
      lane: corpus.units.get(node.lane)!.name,
      colour: colours.get(node.lane)!,
      text: node.text,
      periods: (node.periods ?? []).map((id) => periodTag(corpus.periods.find((period) => period.id === id)!)),
      documents: (node.documents ?? []).map((id) => corpus.documents.get(id)!.title),
      links: [...(node.procedure ? [follow(node.procedure)] : []), ...citationLinks(node.citations, corpus)],
    })),
    edges: walk(procedure).edges.map(({ from, to, exit }) => ({
      from: from.id,
      to: to.id,
      ...(exit.label ? { label: exit.label } : {}),
      back: exit.back === true,
    })),
  };
}
