import type { Report } from './check.ts';
import { meets, type Answers, type RoutingGraph } from './graph.ts';
import { allPaths, type RoutingPath } from './paths.ts';

const NEVER = '没有一条路走到这里';

/** Questions, options, rules of junctions, outcomes, parts and conditions of parts that no way through the graph reaches. */
export function checkReach(graph: RoutingGraph, report: Report): void {
  const paths = allPaths(graph);
  const answered = new Set(paths.flatMap(({ answers }) => Object.keys(answers)));
  const chosen = new Set(
    paths.flatMap(({ answers }) =>
      Object.entries(answers).map(([question, option]) => `${question} ${String(option)}`),
    ),
  );
  const ends = new Set(paths.map(({ outcome }) => outcome));
  for (const { id, many, options } of graph.questions) {
    if (!answered.has(id)) report('questions', id, NEVER);
    else if (!many)
      for (const option of options)
        if (!chosen.has(`${id} ${option.id}`)) report('questions', `${id} ${option.id}`, NEVER);
  }
  for (const { id } of graph.outcomes) if (!ends.has(id)) report('outcomes', id, NEVER);
  checkRules(graph, paths, report);
  checkParts(graph, paths, report);
  const used = new Set([...graph.outcomes, ...graph.parts].flatMap(({ handling }) => handling ?? []));
  for (const { id } of graph.handlings) if (!used.has(id)) report('handlings', id, '没有一个结果用到这种办理方式');
}

/** Rows of junctions that no way takes, because an earlier row always holds first or their condition never does. */
function checkRules(graph: RoutingGraph, paths: readonly RoutingPath[], report: Report): void {
  const fired = new Set<string>();
  for (const { answers } of paths) {
    const given: Record<string, string | readonly string[]> = {};
    for (const [id, answer] of Object.entries(answers)) {
      given[id] = answer;
      const question = graph.questions.find((entry) => entry.id === id)!;
      let place = question.to ?? question.options.find((option) => option.id === answer)!.to!;
      for (;;) {
        const junction = graph.junctions.find((entry) => entry.id === place);
        if (!junction) break;
        const at = junction.to.findIndex((rule) => meets(rule.if, given));
        fired.add(`${junction.id} ${at}`);
        place = junction.to[at]!.to;
      }
    }
  }
  for (const { id, to } of graph.junctions)
    to.forEach((_rule, at) => {
      if (!fired.has(`${id} ${at}`)) report('junctions', `${id} 第${at + 1}行`, NEVER);
    });
}

/** Parts that nothing brings, and conditions of parts that hold on no way on which something brings them. */
function checkParts({ parts, questions, outcomes }: RoutingGraph, paths: readonly RoutingPath[], report: Report): void {
  const brings = (answers: Answers, outcome: string) => [
    ...(outcomes.find(({ id }) => id === outcome)!.adds ?? []),
    // Any of several may be ticked on any way.
    ...questions.flatMap(({ id, many, options }) =>
      options
        .filter((option) => (many ? answers[id] !== undefined : answers[id] === option.id))
        .flatMap(({ adds = [] }) => adds),
    ),
  ];
  const held = new Set<string>();
  for (const { answers, outcome } of paths)
    for (const id of brings(answers, outcome))
      [parts.find((part) => part.id === id)!.if].flat().forEach((condition, at) => {
        if (meets(condition, answers)) held.add(`${id} ${at}`);
      });
  for (const part of parts)
    [part.if].flat().forEach((_condition, at) => {
      if (!held.has(`${part.id} ${at}`))
        report('parts', part.id, part.if ? `if 第${at + 1}个条件从来不成立` : '没有一个选项或者结果带出它');
    });
}
