import type { Corpus, Matter } from '../domain/corpus/index.ts';
import type { RouteFacts, RouteMatter, RoutingGraph } from '../domain/routing/index.ts';
import { deadlineFacts } from './deadline-facts.ts';
import { pinyinInitials } from './pinyin-initials.ts';

/** Everything that the helper at `/route/` needs in the browser. */
export function routeFacts(corpus: Corpus): RouteFacts {
  const { routing, matters, documents, procedures, current } = corpus;
  return {
    ...deadlineFacts(corpus, {
      citations: citationsOf(routing),
      actors: routing.outcomes.map(({ unit }) => unit),
    }),
    routing,
    matters: matters.map((matter) => routeMatter(matter, corpus)),
    documents: Object.fromEntries([...documents].map(([id, { title }]) => [id, title])),
    procedures: Object.fromEntries(procedures.map(({ id, title }) => [id, title])),
    nodes: nodesOf(corpus),
    regulation: { title: current.title, checked: current.checked },
  };
}

function routeMatter({ id, title, says, kind, item, ways, unit, caution }: Matter, { units }: Corpus): RouteMatter {
  const name = units.get(unit.unit)!.name;
  return {
    id,
    title,
    says,
    initials: [title, ...says].map(pinyinInitials),
    kind,
    ...(item === undefined ? {} : { item }),
    ways,
    unit: unit.duty ? `${name}（${unit.duty}）` : name,
    caution,
  };
}

/** What is done at the nodes through which a result leads, for the words beside the chart. */
function nodesOf({ routing, procedures }: Corpus): RouteFacts['nodes'] {
  const nodes: RouteFacts['nodes'] = {};
  for (const { procedure, path } of routing.outcomes) {
    const chart = procedures.find(({ id }) => id === procedure)!;
    const texts = (nodes[procedure] ??= {});
    for (const id of path) texts[id] = chart.nodes.find((node) => node.id === id)!.text;
  }
  return nodes;
}

/** Every citation that a screen or a result may write out. */
function citationsOf({ questions, outcomes, parts, apart }: RoutingGraph): string[] {
  const pieces = [...outcomes, ...parts];
  return [
    ...questions,
    ...questions.flatMap(({ options }) => options),
    ...pieces,
    ...pieces.flatMap(({ steps = [], bans = [] }) => [...steps, ...bans]),
    ...apart,
  ].flatMap(({ citations }) => citations);
}
