import { STATUSES, type Corpus, type Matter } from '../domain/corpus/index.ts';
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
    regulation: {
      title: current.title,
      status: STATUSES[current.status],
      effective: current.effective,
      checked: current.checked,
    },
  };
}

function routeMatter(matter: Matter, { units }: Corpus): RouteMatter {
  const { id, title, says, kind, item, ways, unit, caution } = matter;
  const doubt = doubtOf(matter);
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
    ...(doubt ? { doubt } : {}),
  };
}

/** What the page of the matter says at length under 核对到什么程度, in one sentence; empty where all was checked. */
function doubtOf({ verified, unread = [], recheck = [] }: Matter): string {
  const laws = (list: readonly { law: string }[]) => list.map(({ law }) => law).join('、');
  const doubts = [
    ...(unread.length ? [`${laws(unread)}没有核到原文`] : verified ? [] : ['依据没有全部核到原文']),
    ...(recheck.length ? [`${laws(recheck)}正在修改`] : []),
  ];
  return doubts.length ? `这个事项${doubts.join('，')}，办理前要查现行文本。` : '';
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
