import { conclude } from './conclude.ts';
import {
  firstQuestion,
  follow,
  matterOption,
  visibleOptions,
  type Answers,
  type MatterFacts,
  type RoutingGraph,
} from './graph.ts';
import type { Apart, Question, RoutingOption, RoutingOutcome, RoutingPart } from './schema.ts';

/** One answered question, in the order in which it was asked. `chosen` is empty where none of several applied. */
export interface TrailStep {
  question: Question;
  chosen: RoutingOption[];
  /** The answer follows from the matter that was picked; nobody gave it. */
  fromMatter: boolean;
}

/** What an answer is wrong about. `place` is the question, or the key that is none. */
export interface AnswerProblem {
  place: string;
  message: string;
}

interface Walked {
  trail: TrailStep[];
  /** Questions answered earlier whose answer no longer fits what was answered before it; they are asked again. */
  dropped: string[];
}

export type Resolution =
  | ({ state: 'question'; question: Question; options: RoutingOption[] } & Walked)
  | ({ state: 'outcome' } & RoutingResult)
  | { state: 'problems'; problems: AnswerProblem[] };

/** The end of a walk: one main handling and what comes along with it. */
export interface RoutingResult extends Walked {
  outcome: RoutingOutcome;
  parts: RoutingPart[];
  /** Ids of all handlings, the main one first, each once. */
  handlings: string[];
  /** Periods of this desk, periods of others or of later, and documents to issue: ids, each once. */
  periods: string[];
  later: string[];
  documents: string[];
  /** Kinds that must not travel with other claims of the letter. */
  apart: Apart['id'][];
}

/**
 * Folds the answers over the graph, from the first question to the first one without an answer or to an outcome.
 *
 * @param answers answers in any order; those to questions off the way are kept by the caller and not looked at here
 * @param matter the matter picked, if any: it answers the questions that its facts answer, unless the person did
 * @returns the next question, or the outcome, or what is wrong with the answers. 2022-22 to 2022-36 are the rules.
 */
export function resolve(graph: RoutingGraph, answers: Answers, matter?: MatterFacts): Resolution {
  const problems = checkAnswers(graph, answers);
  if (problems.length) return { state: 'problems', problems };
  const trail: TrailStep[] = [];
  const dropped: string[] = [];
  const given: Record<string, string | readonly string[]> = {};
  let place = firstQuestion(graph).id;
  for (;;) {
    const outcome = graph.outcomes.find(({ id }) => id === place);
    if (outcome) return { state: 'outcome', ...conclude(graph, outcome, trail, given), dropped };
    const question = graph.questions.find(({ id }) => id === place)!;
    const options = visibleOptions(question, given);
    const own = ownAnswer(question, options, answers);
    if (answers[question.id] !== undefined && !own) dropped.push(question.id);
    const derived = own ? undefined : matter && matterOption(options, matter);
    const chosen = own ?? (derived && [derived]);
    if (!chosen) return { state: 'question', question, options, trail, dropped };
    trail.push({ question, chosen, fromMatter: !own });
    given[question.id] = question.many ? chosen.map(({ id }) => id) : chosen[0]!.id;
    place = follow(graph, question.many ? question.to! : chosen[0]!.to!, given);
  }
}

/** The options a person chose, or undefined where one of them does not stand on the screen after the earlier answers. */
function ownAnswer(question: Question, options: RoutingOption[], answers: Answers): RoutingOption[] | undefined {
  const answer = answers[question.id];
  if (answer === undefined) return undefined;
  const ids = typeof answer === 'string' ? [answer] : answer;
  const chosen = options.filter(({ id }) => ids.includes(id));
  return chosen.length === new Set(ids).size ? chosen : undefined;
}

/** Keys that are no question, and options that the question does not have. */
export function checkAnswers(graph: RoutingGraph, answers: Answers): AnswerProblem[] {
  return Object.entries(answers).flatMap(([place, answer]): AnswerProblem[] => {
    const question = graph.questions.find(({ id }) => id === place);
    if (!question) return [{ place, message: `没有“${place}”这个问题，去掉它` }];
    if (!question.many && typeof answer !== 'string')
      return [{ place, message: `“${place}”只能选一项，写成一个选项的 id` }];
    const known = question.options.map(({ id }) => id);
    return (typeof answer === 'string' ? [answer] : answer)
      .filter((id) => !known.includes(id))
      .map((id) => ({ place, message: `“${place}”没有“${id}”这个选项，可选的是 ${known.join('、')}` }));
  });
}
