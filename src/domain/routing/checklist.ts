import { firstQuestion, type RoutingGraph } from './graph.ts';
import type { Condition, Question, RoutingOption, RoutingOutcome } from './schema.ts';

/** Where an option leads, and under which earlier answers where that depends on them. */
export interface ChecklistTarget {
  /** In words: 在党委和政府信访部门. Empty where it is so in every other case, or always. */
  when: string;
  question?: { id: string; number: number; text: string };
  outcome?: { id: string; name: string };
}

export interface ChecklistOption {
  option: RoutingOption;
  /** Earlier answers without which the option is not offered, in words. */
  only: string;
  /** Empty where the whole question leads on, whatever is ticked. */
  targets: ChecklistTarget[];
  adds: string[];
}

export interface ChecklistQuestion {
  number: number;
  question: Question;
  options: ChecklistOption[];
  targets: ChecklistTarget[];
}

export interface Checklist {
  questions: ChecklistQuestion[];
  /** `adds` are the parts that come along whatever was ticked, with the answers on which they depend. */
  outcomes: { outcome: RoutingOutcome; name: string; adds: string[] }[];
}

/** The whole graph to read on paper: questions so ordered that every option leads further down, then the outcomes. */
export function checklist(graph: RoutingGraph): Checklist {
  const ordered = order(graph);
  const number = new Map(ordered.map(({ id }, at) => [id, at + 1]));
  const outcomes = new Set<RoutingOutcome>();
  const name = ({ handling }: RoutingOutcome) => graph.handlings.find(({ id }) => id === handling)!.name;
  const target = (id: string, when: string): ChecklistTarget => {
    const question = graph.questions.find((entry) => entry.id === id);
    if (question) return { when, question: { id, number: number.get(id)!, text: question.text } };
    const outcome = graph.outcomes.find((entry) => entry.id === id)!;
    outcomes.add(outcome);
    return { when, outcome: { id, name: name(outcome) } };
  };
  const targets = (to: string, conditions: string[]): ChecklistTarget[] => {
    const junction = graph.junctions.find(({ id }) => id === to);
    if (!junction) return [target(to, conditions.join('，'))];
    return junction.to.flatMap((rule) =>
      targets(rule.to, rule.if ? [...conditions, inWords(rule.if, graph.questions)] : conditions),
    );
  };
  const partTitle = (id: string) => {
    const { title, if: conditions } = graph.parts.find((part) => part.id === id)!;
    const words = [conditions].flat().map((condition) => inWords(condition, graph.questions));
    return conditions ? `${title}（${words.join('；或者')}）` : title;
  };
  const questions = ordered.map((question) => ({
    number: number.get(question.id)!,
    question,
    targets: question.to ? targets(question.to, []) : [],
    options: question.options.map((option) => ({
      option,
      only: inWords(option.if, graph.questions),
      targets: option.to ? targets(option.to, []) : [],
      adds: (option.adds ?? []).map(partTitle),
    })),
  }));
  const ends = [...outcomes].map((outcome) => ({
    outcome,
    name: name(outcome),
    adds: (outcome.adds ?? []).map(partTitle),
  }));
  return { questions, outcomes: ends };
}

/** A condition as the recaps of the options that meet it: 在党委和政府信访部门. */
function inWords(condition: Condition | undefined, questions: readonly Question[]): string {
  return Object.entries(condition ?? {})
    .map(([id, wanted]) => {
      const { options } = questions.find((question) => question.id === id)!;
      return options
        .filter((option) => [wanted].flat().includes(option.id))
        .map(({ recap }) => recap)
        .join('，或者');
    })
    .join('；并且');
}

/** Questions from the first on, none before one that leads to it. */
function order(graph: RoutingGraph): Question[] {
  const done: Question[] = [];
  const seen = new Set<string>();
  const visit = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    const question = graph.questions.find((entry) => entry.id === id);
    const junction = graph.junctions.find((entry) => entry.id === id);
    const next = [
      ...(question ? [question.to, ...question.options.map(({ to }) => to)] : []),
      ...(junction?.to.map(({ to }) => to) ?? []),
    ];
    // What an earlier option leads to is to come earlier, so it is finished last.
    for (const to of next.reverse()) if (to !== undefined) visit(to);
    if (question) done.push(question);
  };
  visit(firstQuestion(graph).id);
  return done.reverse();
}
