import { checkCitation, type Shapes } from '../citation/index.ts';
import type { Problem, Procedure } from '../corpus/index.ts';
import { checkFlow } from './check-flow.ts';
import { meets, type RoutingGraph } from './graph.ts';
import type { RoutingOutcome, RoutingPart } from './schema.ts';

/** The parts of the corpus that routing refers to. `unknown` words the report of an id that does not exist. */
export interface RoutingParts {
  routing: RoutingGraph;
  procedures: readonly Procedure[];
  shapes: Shapes;
  units: ReadonlyMap<string, unknown>;
  documents: ReadonlyMap<string, unknown>;
  periods: readonly { id: string }[];
}

export type Unknown = (id: string, known: string[], where: string) => string;
export type Report = (file: string, place: string, message: string | null) => void;

/** Everything wrong with the routing graph: the flow, the references, the citations, and results that contradict themselves. */
export function checkRouting(parts: RoutingParts, unknown: Unknown): Problem[] {
  const found: Problem[] = [];
  const report: Report = (file, place, message) =>
    message && found.push({ file: `src/content/routing/${file}.yaml`, place, message });
  const sound = checkFlow(parts.routing, report, unknown);
  checkReferences(parts, report, unknown);
  checkCitations(parts, report);
  if (sound) checkConditions(parts.routing, report);
  return found;
}

const pieces = ({ outcomes, parts }: RoutingGraph): [string, RoutingOutcome | RoutingPart][] => [
  ...outcomes.map((piece): [string, RoutingOutcome] => ['outcomes', piece]),
  ...parts.map((piece): [string, RoutingPart] => ['parts', piece]),
];

/** Handlings, documents, periods, units, ways and the steps of a flowchart exist. */
function checkReferences(
  { routing, procedures, units, documents, periods }: RoutingParts,
  report: Report,
  unknown: Unknown,
) {
  const known = {
    handling: routing.handlings.map(({ id }) => id),
    document: [...documents.keys()],
    period: periods.map(({ id }) => id),
    way: routing.ways.map(({ id }) => id),
    unit: [...units.keys()],
    procedure: procedures.map(({ id }) => id),
  };
  const FILES = {
    handling: 'handlings.yaml',
    document: 'documents',
    period: 'periods.yaml',
    way: 'ways.yaml',
    unit: 'units.yaml',
    procedure: 'procedures',
  };
  const need = (file: string, place: string, kind: keyof typeof known, ids: readonly (string | undefined)[]) => {
    for (const id of ids)
      if (id !== undefined && !known[kind].includes(id)) report(file, place, unknown(id, known[kind], FILES[kind]));
  };
  for (const [file, piece] of pieces(routing)) {
    const { id, handling, procedure, bans = [], documents: papers = [], periods: own = [], later = [] } = piece;
    need(file, id, 'handling', [handling, ...bans.flatMap((ban) => ban.handlings ?? [])]);
    need(file, id, 'document', [...papers, ...bans.flatMap((ban) => ban.documents ?? [])]);
    need(file, id, 'period', [...own, ...later]);
    need(file, id, 'procedure', [procedure]);
  }
  for (const { id, unit, procedure, path } of routing.outcomes) {
    need('outcomes', id, 'unit', [unit]);
    const chart = procedures.find((entry) => entry.id === procedure);
    path.forEach((node, at) => {
      const nodes = chart?.nodes ?? [];
      const before = nodes.find((entry) => entry.id === path[at - 1]);
      if (!chart) return;
      if (!nodes.some((entry) => entry.id === node))
        report(
          'outcomes',
          id,
          unknown(
            node,
            nodes.map((entry) => entry.id),
            `流程 ${procedure} `,
          ),
        );
      else if (before && !before.exits?.some(({ to }) => to === node))
        report('outcomes', id, `流程 ${procedure} 里没有从 ${before.id} 到 ${node} 的箭头`);
    });
  }
  for (const { id, handling } of routing.ways) need('ways', id, 'handling', [handling]);
  for (const { id, options } of routing.questions)
    for (const { matter } of options) need('questions', id, 'way', matter?.ways ?? []);
}

function checkCitations({ routing, shapes }: RoutingParts, report: Report) {
  const all = (file: string, place: string, citations: readonly string[]) => {
    for (const cite of citations) report(file, place, checkCitation(cite, shapes));
  };
  for (const { id, citations, options } of routing.questions)
    for (const entry of [{ id, citations }, ...options.map((option) => ({ ...option, id: `${id} ${option.id}` }))])
      all('questions', entry.id, entry.citations);
  for (const [file, { id, citations, steps = [], bans = [] }] of pieces(routing))
    all(file, id, [...citations, ...[...steps, ...bans].flatMap((entry) => entry.citations)]);
  for (const { id, citation } of routing.handlings) all('handlings', id, [citation]);
  for (const { id, citation } of routing.ways) all('ways', id, [citation]);
  for (const { id, citations } of routing.apart) all('apart', id, citations);
}

/** Conditions that can never hold, because they name an option that is not there. */
function checkConditions({ questions, junctions, parts }: RoutingGraph, report: Report) {
  const conditions = [
    ...junctions.flatMap(({ id, to }) => to.map((rule) => ({ file: 'junctions', id, condition: rule.if }))),
    ...parts.flatMap((part) => [part.if].flat().map((condition) => ({ file: 'parts', id: part.id, condition }))),
    ...questions.flatMap(({ id, options }) =>
      options.map((option) => ({ file: 'questions', id, condition: option.if })),
    ),
  ];
  const every = Object.fromEntries(questions.map(({ id, options }) => [id, options.map((option) => option.id)]));
  for (const { file, id, condition } of conditions)
    for (const [question, wanted] of Object.entries(condition ?? {}))
      for (const option of typeof wanted === 'string' ? [wanted] : wanted)
        if (!meets({ [question]: option }, every))
          report(file, id, `条件里的 ${question}: ${option} 没有这个问题或者选项`);
}
