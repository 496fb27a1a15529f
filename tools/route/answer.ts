import { periodLength, type Corpus, type Period } from '../../src/domain/corpus/index.ts';
import { chineseDaysCalendar, computePeriod } from '../../src/domain/period/index.ts';
import { resolve, type Resolution, type RoutingResult, type TrailStep } from '../../src/domain/routing/index.ts';
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
  trail.map(({ question, chosen, fromMatter }) => ({
    question: question.id,
    text: question.text,
    options: chosen.map(({ id }) => id),
    recap: chosen.map(({ recap }) => recap).join('、') || question.none,
    ...(fromMatter ? { fromMatter } : {}),
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

function outcome({ outcome: main, parts, handlings, ...result }: RoutingResult, { on, matter }: Query, corpus: Corpus) {
  const { routing, units, documents, periods, current } = corpus;
  const handling = (id: string) => ({ id, name: routing.handlings.find((entry) => entry.id === id)!.name });
  const body = main.fromMatter ? corpus.matters.find(({ id }) => id === matter)?.unit : undefined;
  const unit = body?.unit ?? main.unit;
  const pieces = [main, ...parts];
  const ids = (list: (string[] | undefined)[]) => [...new Set(list.flatMap((entry) => entry ?? []))];
  const period = (id: string) => periods.find((entry) => entry.id === id)!;
  return {
    handling: handling(main.handling),
    handlings: handlings.map(handling),
    say: main.say,
    unit: { id: unit, name: units.get(unit)!.name, ...(body?.duty ? { duty: body.duty } : {}) },
    periods: result.periods.map((id) => ({
      ...facts(period(id)),
      ...dates(id, on, corpus),
    })),
    later: result.later.map((id) => facts(period(id))),
    documents: result.documents.map((id) => ({ id, title: documents.get(id)!.title })),
    citations: ids([...pieces.map((piece) => piece.citations), result.periods.map((id) => period(id).citation)]),
    steps: pieces.flatMap(({ steps = [] }) => steps),
    mustNot: pieces.flatMap(({ bans = [] }) => bans.map(({ text, citations }) => ({ text, citations }))),
    gaps: pieces.flatMap(({ gap }) => gap ?? []),
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

/** The dates of a period whose starting day was given. */
function dates(id: string, on: Query['on'], { periods, laws }: Corpus) {
  const start = on[id];
  if (start === undefined) return {};
  const period = periods.find((entry) => entry.id === id)!;
  return { dates: computePeriod({ period, start }, chineseDaysCalendar(), { periods, laws }) };
}
