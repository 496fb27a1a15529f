import type { RouteAddress, Wanted } from './address.ts';
import type { RouteFacts, RouteMatter } from './facts.ts';
import { visibleOptions, type Answers } from './graph.ts';
import { claimAnswers } from './letter.ts';
import { resolve, type AnswerProblem, type Resolution, type RoutingResult, type TrailStep } from './resolve.ts';
import type { Question, RoutingOption } from './schema.ts';

/** How far one claim of the letter has come. */
export interface ClaimView {
  matter: RouteMatter | undefined;
  trail: TrailStep[];
  /** Questions whose earlier answer no longer fits; they are asked again where they still come up. */
  dropped: Question[];
  /** The end, or else the question that comes next. */
  result: RoutingResult | undefined;
  next: { question: Question; options: RoutingOption[] } | undefined;
}

/** A question on the screen. `chosen` are the options of an earlier answer, undefined where there was none yet. */
export interface QuestionScreen {
  kind: 'question';
  claim: number;
  /** Its place on the way so far, from 1. */
  number: number;
  question: Question;
  options: RoutingOption[];
  chosen: string[] | undefined;
}

export type Screen = QuestionScreen | { kind: 'result' } | { kind: 'problems'; problems: AnswerProblem[] };

/** All that the helper shows for an address. `unknown` adds a place that the answers do not lead to. */
export interface RouteView {
  claims: ClaimView[];
  screen: Screen;
  unknown: string[];
}

/** What to show: the screen asked for where the answers lead there, else the first question without an answer, else the result. */
export function viewOf({ claims, wanted, unknown }: RouteAddress, { routing, matters }: RouteFacts): RouteView {
  const answers = claimAnswers(
    routing,
    claims.map((claim) => claim.answers),
  );
  const picked = claims.map(({ matter }) => matters.find(({ id }) => id === matter));
  const resolved = answers.map((own, index) => resolve(routing, own, picked[index]));
  const problems = resolved.flatMap((one) => (one.state === 'problems' ? one.problems : []));
  if (problems.length) return { claims: [], screen: { kind: 'problems', problems }, unknown };
  const views = resolved.map((one, index) => claimView(one, picked[index], routing.questions));
  const screen = wanted && wantedScreen(wanted, views);
  return {
    claims: views,
    screen: screen ?? nextScreen(views),
    unknown: wanted && !screen ? [...unknown, 'at'] : unknown,
  };
}

function claimView(resolution: Resolution, matter: RouteMatter | undefined, questions: readonly Question[]): ClaimView {
  if (resolution.state === 'problems') throw new Error('problems are shown before any claim is');
  const { trail, dropped } = resolution;
  return {
    matter,
    trail,
    dropped: dropped.map((id) => questions.find((question) => question.id === id)!),
    result: resolution.state === 'outcome' ? resolution : undefined,
    next: resolution.state === 'question' ? resolution : undefined,
  };
}

function nextScreen(views: readonly ClaimView[]): Screen {
  const claim = views.findIndex(({ next }) => next);
  return claim < 0 ? { kind: 'result' } : openQuestion(views[claim]!, claim)!;
}

function wantedScreen(wanted: Wanted, views: readonly ClaimView[]): Screen | undefined {
  if (wanted === 'result') return views.some(({ result }) => result) ? { kind: 'result' } : undefined;
  const view = views[wanted.claim];
  if (!view) return undefined;
  const open = openQuestion(view, wanted.claim);
  if (wanted.question === undefined) return open ?? { kind: 'result' };
  return (
    answeredQuestion(view, wanted.claim, wanted.question) ?? (open?.question.id === wanted.question ? open : undefined)
  );
}

const openQuestion = ({ next, trail }: ClaimView, claim: number): QuestionScreen | undefined =>
  next && {
    kind: 'question',
    claim,
    number: trail.length + 1,
    question: next.question,
    options: next.options,
    chosen: undefined,
  };

/** A question that was answered already, with the options that stood there. */
function answeredQuestion({ trail }: ClaimView, claim: number, id: string): QuestionScreen | undefined {
  const place = trail.findIndex(({ question }) => question.id === id);
  const step = trail[place];
  if (!step) return undefined;
  const earlier: Answers = Object.fromEntries(
    trail.slice(0, place).map(({ question, chosen }) => [question.id, chosen.map((option) => option.id)]),
  );
  return {
    kind: 'question',
    claim,
    number: place + 1,
    question: step.question,
    options: visibleOptions(step.question, earlier),
    chosen: step.chosen.map((option) => option.id),
  };
}

/** What was answered, in the words of the recap. */
export const recapOf = ({ question, chosen }: TrailStep): string =>
  chosen.map(({ recap }) => recap).join('、') || noneOf(question);

/** What the row is called that says that none of several applies. */
export const noneOf = ({ none }: Question): string => none ?? '以上都没有';
