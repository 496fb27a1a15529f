import type { Report, Unknown } from './check.ts';
import { checkReach } from './check-reach.ts';
import type { RoutingGraph } from './graph.ts';

/**
 * Every option leads somewhere, every part that an option adds exists, ids are used once, and every question, option,
 * junction rule, part and outcome is reached by some way through the graph. Returns whether the graph can be walked.
 */
export function checkFlow(graph: RoutingGraph, report: Report, unknown: Unknown): boolean {
  const { questions, junctions, outcomes, parts } = graph;
  const places = [...questions, ...junctions, ...outcomes].map(({ id }) => id);
  let sound = true;
  const wrong = (file: string, place: string, message: string) => {
    sound = false;
    report(file, place, message);
  };
  for (const id of new Set(places.filter((place, at) => places.indexOf(place) !== at)))
    wrong('questions', id, '问题、岔口、结果里有两个同样的 id，改掉一个');
  for (const [file, list] of Object.entries({ parts, handlings: graph.handlings, ways: graph.ways })) {
    const ids = list.map(({ id }) => id);
    for (const id of new Set(ids.filter((entry, at) => ids.indexOf(entry) !== at)))
      wrong(file, id, '这个 id 出现两次，改掉一个');
  }
  if (questions.filter(({ start }) => start).length !== 1) wrong('questions', 'start', '第一题要有一个，也只能有一个');
  const leads = (file: string, place: string, to: string | undefined) => {
    if (to === undefined) wrong(file, place, '没有写去向 to');
    else if (!places.includes(to)) wrong(file, place, unknown(to, places, '问题、岔口和结果'));
  };
  const known = parts.map(({ id }) => id);
  const brings = (file: string, place: string, adds: readonly string[] = []) => {
    for (const part of adds) if (!known.includes(part)) wrong(file, place, unknown(part, known, 'parts.yaml'));
  };
  for (const { id, adds } of outcomes) brings('outcomes', id, adds);
  for (const { id, many, to, options } of questions) {
    if (many) leads('questions', id, to);
    for (const option of options) {
      if (!many) leads('questions', `${id} ${option.id}`, option.to);
      else if (option.to) wrong('questions', `${id} ${option.id}`, '多选题的选项没有去向，去向写在题上');
      brings('questions', `${id} ${option.id}`, option.adds);
    }
    const ids = options.map((option) => option.id);
    if (new Set(ids).size !== ids.length) wrong('questions', id, '两个选项的 id 一样');
  }
  for (const { id, to } of junctions) {
    to.forEach((rule, at) => {
      leads('junctions', id, rule.to);
      if ((rule.if === undefined) !== (at === to.length - 1))
        wrong('junctions', id, '只有最后一行没有条件，别的行都要有');
    });
  }
  for (const { id } of junctions) if (beyond(id, junctions).has(id)) wrong('junctions', id, '岔口绕回了自己');
  if (sound) checkReach(graph, report);
  return sound;
}

/** Whether the graph can be walked at all; `checkFlow` says why not. */
export const isSound = (graph: RoutingGraph): boolean =>
  checkFlow(
    graph,
    () => undefined,
    () => '',
  );

/** The places to which a junction leads, through other junctions too. */
function beyond(id: string, junctions: RoutingGraph['junctions']): Set<string> {
  const found = new Set<string>();
  const visit = (place: string) => {
    for (const { to } of junctions.find((junction) => junction.id === place)?.to ?? []) {
      if (found.has(to)) continue;
      found.add(to);
      visit(to);
    }
  };
  visit(id);
  return found;
}
