import { periodLength, type Corpus, type Matter, type Period } from '../../src/domain/corpus/index.ts';
import { chineseDaysCalendar } from '../../src/domain/period/index.ts';
import {
  ownDates,
  ownPeriods,
  recapOf,
  resolve,
  sayOnce,
  unitOf,
  unusedDates,
  type Resolution,
  type RoutingResult,
  type TrailStep,
} from '../../src/domain/routing/index.ts';
import type { Query } from './query.ts';

/** The answer to a query, in the shape in which it is printed. */
export function answer(query: Query, corpus: Corpus): Record<string, unknown> | { problem: string } {
  const matter = query.matter === undefined ? undefined : corpus.matters.find(({ id }) => id === query.matter);
  if (query.matter !== undefined && !matter) return { problem: `没有“${query.matter}”这个事项，编号见 /matters/` };
  const stranger = Object.keys(query.on).find((id) => corpus.periods.every((period) => period.id !== id));
  if (stranger !== undefined) return { problem: `on 里没有“${stranger}”这个期限` };
  const resolution = resolve(corpus.routing, query.answers, matter);
  if (resolution.state === 'problems') return { problem: resolution.problems.map(({ message }) => message).join('；') };
  return { ...shape(resolution, query, corpus), ...(matter ? { matter: matter.id } : {}) };
}

const answered = (trail: readonly TrailStep[]) =>
  trail.map((step) => ({
    question: step.question.id,
    text: step.question.text,
    options: step.chosen.map(({ id }) => id),
    recap: recapOf(step),
    ...(step.fromMatter ? { fromMatter: true } : {}),
  }));

function shape(resolution: Exclude<Resolution, { state: 'problems' }>, query: Query, corpus: Corpus) {
  const { state, trail, dropped } = resolution;
  const common = { answered: answered(trail), ...(dropped.length ? { dropped } : {}) };
  if (state === 'outcome') return { state, ...outcome(resolution, query, corpus), ...common };
  const { id, text, why, many = false, citations } = resolution.question;
  return {
    state,
    question: {
      id,
      text,
      why,
      many,
      citations,
      options: resolution.options.map((option) => ({ id: option.id, label: option.label, hint: option.hint })),
    },
    ...common,
  };
}

function outcome(result: RoutingResult, { on, matter }: Query, corpus: Corpus) {
  const { outcome: main, parts, handlings } = result;
  const { routing, units, documents, periods, current } = corpus;
  const handling = (id: string) => ({ id, name: routing.handlings.find((entry) => entry.id === id)!.name });
  const picked = corpus.matters.find(({ id }) => id === matter);
  const body = unitOf<Matter['unit']>(result, picked, (unit) => ({ unit }));
  const claims = [{ answers: {}, dates: on }];
  const own = ownPeriods(result, periods);
  const dates = ownDates(own, claims, 0, chineseDaysCalendar(), corpus);
  const unused = unusedDates([own], claims);
  const way = parts.find(({ from }) => from === 'way');
  const pieces = [main, ...parts];
  const ids = (list: (string[] | undefined)[]) => [...new Set(list.flatMap((entry) => entry ?? []))];
  const period = (id: string) => periods.find((entry) => entry.id === id)!;
  return {
    handling: handling(main.handling),
    handlings: handlings.map(handling),
    say: main.say,
    unit: { id: body.unit, name: units.get(body.unit)!.name, ...(body.duty ? { duty: body.duty } : {}) },
    ...(way ? { way: { id: way.id, name: way.title } } : {}),
    periods: own.map((entry) => ({
      ...facts(entry),
      ...(dates.has(entry.id) ? { dates: dates.get(entry.id) } : {}),
    })),
    ...(unused.length ? { unused } : {}),
    later: result.later.map((id) => facts(period(id))),
    documents: result.documents.map((id) => ({ id, title: documents.get(id)!.title })),
    citations: ids([...pieces.map((piece) => piece.citations), result.periods.map((id) => period(id).citation)]),
    steps: sayOnce(pieces.flatMap(({ steps = [] }) => steps)),
    mustNot: sayOnce(pieces.flatMap(({ bans = [] }) => bans)),
    gaps: ids(pieces.map(({ gap }) => (gap ? [gap] : []))),
    ...(main.ask ? { ask: main.ask } : {}),
    also: parts.map(({ id, title, say, citations }) => ({ id, title, say, citations })),
    procedure: { id: main.procedure, path: main.path },
    regulation: { id: current.id, title: current.title, checked: current.checked },
  };
}

const facts = (period: Period) => ({
  id: period.id,
  length: periodLength(period),
  action: period.action,
  from: period.from,
  citation: period.citation,
  ...(period.exception ? { exception: period.exception } : {}),
});
