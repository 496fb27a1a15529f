import type {
  Apart,
  Condition,
  Handling,
  Junction,
  Question,
  RoutingOption,
  RoutingOutcome,
  RoutingPart,
  Way,
} from './schema.ts';

/** The routing procedure as data. Its lists come in no fixed order; options of a question do. */
export interface RoutingGraph {
  questions: Question[];
  junctions: Junction[];
  outcomes: RoutingOutcome[];
  parts: RoutingPart[];
  handlings: Handling[];
  ways: Way[];
  apart: Apart[];
}

/** What a person has answered: question id → option id, or the ids ticked where several may be. `[]` is "none of these". */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What routing needs of a matter: the three facts by which options recognise it. */
export interface MatterFacts {
  id: string;
  kind: 'suggestion' | 'accusation' | 'claim';
  item?: number | undefined;
  ways: readonly string[];
}

/** The question where every walk begins. */
export const firstQuestion = ({ questions }: RoutingGraph): Question => questions.find(({ start }) => start)!;

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** Whether earlier answers meet a condition: every question named there has one of the options named. */
export const meets = (condition: Condition | undefined, answers: Answers): boolean =>
  Object.entries(condition ?? {}).every(([question, options]) =>
    list(options).some((option) => list(answers[question]).includes(option)),
  );

/** The options that stand on the screen after these answers. */
export const visibleOptions = ({ options }: Question, answers: Answers): RoutingOption[] =>
  options.filter((option) => meets(option.if, answers));

/** Follows junctions from a target to a question or an outcome. Junctions never lead to each other in a circle (gate). */
export function follow(graph: RoutingGraph, target: string, answers: Answers): string {
  const junction = graph.junctions.find(({ id }) => id === target);
  if (!junction) return target;
  return follow(graph, junction.to.find((rule) => meets(rule.if, answers))!.to, answers);
}

/** The option of a question that a matter answers by itself, if any. */
export const matterOption = (options: readonly RoutingOption[], matter: MatterFacts): RoutingOption | undefined =>
  options.find(
    ({ matter: facts }) =>
      facts &&
      (facts.kind === undefined || facts.kind === matter.kind) &&
      (facts.item === undefined || facts.item === matter.item) &&
      (facts.ways === undefined || facts.ways.some((way) => matter.ways.includes(way))),
  );
