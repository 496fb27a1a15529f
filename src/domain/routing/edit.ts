import type { ClaimState } from './fragment.ts';
import { matterOption, type MatterFacts, type RoutingGraph } from './graph.ts';
import { claimAnswers } from './letter.ts';

/** As many claims as the address can tell apart. */
export const MOST_CLAIMS = 9;

const change = (claims: readonly ClaimState[], at: number, edit: (claim: ClaimState) => ClaimState): ClaimState[] =>
  claims.map((claim, index) => (index === at ? edit(claim) : claim));

const without = <T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** Answers a question of a claim; what is asked once for the whole letter is kept with the first. */
export function withAnswer(
  graph: RoutingGraph,
  claims: readonly ClaimState[],
  at: number,
  question: string,
  answer: string | string[],
): ClaimState[] {
  const shared = graph.questions.find(({ id }) => id === question)?.shared === true;
  return change(claims, shared ? 0 : at, (claim) => ({
    ...claim,
    answers: { ...claim.answers, [question]: answer },
  }));
}

/**
 * Picks a matter for a claim, or takes it away. Answers to questions that the new matter answers are given up for it:
 * who picks a matter wants its answers.
 */
export function withMatter(
  graph: RoutingGraph,
  claims: readonly ClaimState[],
  at: number,
  matter: MatterFacts | undefined,
): ClaimState[] {
  return change(claims, at, ({ answers, dates }) => {
    if (!matter) return { answers, dates };
    const told = graph.questions.filter(({ options }) => matterOption(options, matter)).map(({ id }) => id);
    return { answers: without(answers, told), matter: matter.id, dates };
  });
}

/** Puts down the day of an event from which `periods` run. The address has it once, under the first of them. */
export function withDate(
  claims: readonly ClaimState[],
  at: number,
  periods: readonly string[],
  date: string,
): ClaimState[] {
  return change(claims, at, (claim) => {
    const rest = without(claim.dates, periods);
    // Another claim's empty field must not fall back on the date of the first.
    return { ...claim, dates: date || at > 0 ? { ...rest, [periods[0]!]: date } : rest };
  });
}

/** Takes a claim away. What was asked once for the whole letter stays with the first that is left. */
export function withoutClaim(graph: RoutingGraph, claims: readonly ClaimState[], at: number): ClaimState[] {
  const common = claimAnswers(
    graph,
    claims.map(({ answers }) => answers),
  );
  const shared = graph.questions.filter((question) => question.shared).map(({ id }) => id);
  const rest = claims
    .map((claim, index) => (at === 0 && index === 1 ? { ...claim, answers: common[index]! } : claim))
    .filter((_claim, index) => index !== at);
  return rest.map((claim, index) => (index === 0 ? claim : { ...claim, answers: without(claim.answers, shared) }));
}
