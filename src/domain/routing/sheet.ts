import { toChineseNumeral } from '../chinese/index.ts';
import { citationPath, conventional, formatPlace, parseCitation } from '../citation/index.ts';
import { periodLength, type Period } from '../corpus/index.ts';
import { singleText, type Names } from '../deadline/index.ts';
import type { PeriodResult } from '../period/index.ts';
import { laterPeriods, ownPeriods } from './dates.ts';
import type { RouteFacts, RouteMatter } from './facts.ts';
import type { RoutingResult } from './resolve.ts';
import { sayOnce, unitOf } from './say.ts';
import { recapOf, type ClaimView } from './screen.ts';

/** A place of the site, by its path below the base. */
export interface SheetLink {
  text: string;
  path: string;
}

/** One line: its words, the places behind it, and what stands below it in smaller type. */
export interface SheetLine {
  text: string;
  links: SheetLink[];
  notes: string[];
  /** The place that the words themselves lead to. */
  path?: string;
  /** The question that this line answers, for a button that changes it. */
  question?: string;
}

export const SECTIONS = {
  ask: '需要人工研判',
  also: '同时要做',
  periods: '期限',
  way: '办理途径',
  steps: '下一步',
  documents: '要出具的文书',
  bans: '不得',
  caution: '这类事项容易错的地方',
  gaps: '条例没有规定',
  later: '以后的期限',
  basis: '依据',
  path: '走过的步骤',
  answers: '已经回答',
} as const;

export type SectionId = keyof typeof SECTIONS;

export interface SheetSection {
  id: SectionId;
  title: string;
  lines: SheetLine[];
}

/** What a sheet says about one claim. */
export interface ClaimSheet {
  /** Its place in the letter, from 0. */
  at: number;
  /** 诉求一, or the matter, as the sheet calls it; empty where the sheet has one claim without a matter. */
  name: string;
  /** The same among all claims of the letter, for the screen. */
  place: string;
  handling: string;
  say: string;
  unit: string;
  sections: SheetSection[];
  /** The chart on which the way to the outcome is shown. */
  chart: { procedure: string; title: string; path: string[] };
}

export const line = (text: string, links: SheetLink[] = [], notes: string[] = []): SheetLine => ({
  text,
  links,
  notes,
});

/** 诉求一（拖欠工资）: a claim among several, or only the matter where there is one claim. */
export function claimName(matter: { title: string } | undefined, at: number, count: number): string {
  if (count < 2) return matter?.title ?? '';
  return `诉求${toChineseNumeral(at + 1)}${matter ? `（${matter.title}）` : ''}`;
}

export interface Material {
  at: number;
  name: string;
  place: string;
  matter: ClaimView['matter'];
  /** The ends of own periods whose beginning is known. */
  dates: ReadonlyMap<string, PeriodResult>;
  facts: RouteFacts;
  names: Names;
}

/** Says everything about one claim. Dates come from the period engine, texts from the graph; nothing is worked out here. */
export function claimSheet(result: RoutingResult, material: Material): ClaimSheet {
  const { at, facts, matter, name, place, names } = material;
  const { outcome } = result;
  const { procedure, path } = outcome;
  const lines = sectionLines(result, material);
  return {
    at,
    name,
    place,
    handling: facts.routing.handlings.find(({ id }) => id === outcome.handling)!.name,
    say: outcome.say,
    unit: unitOf(result, matter, (id) => names.unit(id)),
    sections: (Object.keys(SECTIONS) as SectionId[])
      .map((id) => ({ id, title: SECTIONS[id], lines: lines[id] }))
      .filter((section) => section.lines.length > 0),
    chart: { procedure, title: facts.procedures[procedure]!, path },
  };
}

function sectionLines(
  result: RoutingResult,
  { matter, dates, facts, names }: Material,
): Record<SectionId, SheetLine[]> {
  const { outcome, parts, trail } = result;
  const pieces = [outcome, ...parts];
  const cited = <T extends { text: string; citations: string[] }>(list: readonly T[]) =>
    sayOnce(list).map(({ text, citations }) => line(text, links(citations, facts)));
  const coexisting = (ways: boolean) =>
    parts
      .filter(({ from }) => (from === 'way') === ways)
      .map(({ title, say, citations, procedure }) =>
        line(`${title}：${say}`, [...links(citations, facts), ...(procedure ? [chartLink(procedure, facts)] : [])]),
      );
  const basis = [...new Set(pieces.flatMap(({ citations }) => citations))];
  return {
    ask: outcome.ask ? [line(`请示：${outcome.ask}`)] : [],
    also: coexisting(false),
    periods: ownPeriods(result, facts.periods).map((period) => {
      const dated = dates.get(period.id);
      const counted = dated ? singleText(dated, names).filter((text) => text !== period.action) : [];
      return periodLine(period, names, counted, facts);
    }),
    way: coexisting(true),
    steps: cited(pieces.flatMap(({ steps = [] }) => steps)),
    documents: result.documents.map((id) => ({ ...line(facts.documents[id]!), path: `documents/${id}/` })),
    bans: cited(pieces.flatMap(({ bans = [] }) => bans)),
    caution: matter ? cautions(matter) : [],
    gaps: [...new Set(pieces.flatMap(({ gap = [] }) => gap))].map((gap) => line(gap)),
    later: laterPeriods(result, facts.periods).map((period) => periodLine(period, names, [], facts)),
    basis: [line(`《${facts.regulation.title}》`, links(basis, facts))],
    path: [
      line(outcome.path.map((id) => facts.nodes[outcome.procedure]![id]!).join(' → '), [
        chartLink(outcome.procedure, facts),
      ]),
    ],
    answers: trail.map((step) => ({
      ...line(`${step.question.text}${recapOf(step)}${step.fromMatter ? '（由事项带入）' : ''}`),
      question: step.question.id,
    })),
  };
}

/** What goes wrong easily, and what of the grounds is still to be checked; the page of the matter has the rest. */
function cautions({ id, title, caution, doubt }: RouteMatter): SheetLine[] {
  const page = [{ text: `事项：${title}`, path: `matters/${id}/` }];
  return [line(caution, page), ...(doubt ? [line(doubt, page)] : [])];
}

const chartLink = (procedure: string, facts: RouteFacts): SheetLink => ({
  text: `流程：${facts.procedures[procedure]!}`,
  path: `procedures/${procedure}/`,
});

/** Who does what in how long, from when; a period that the regulation leaves to somebody says so instead. */
function periodLine(period: Period, names: Names, counted: string[], facts: RouteFacts): SheetLine {
  const { actor, action, days, from, exception } = period;
  const time = days === undefined ? '条例没有写几天' : `${periodLength(period)}，从${from}起算`;
  // With a date, the basis stands in what was counted.
  const basis = counted.length ? [] : links([period.citation], facts);
  return line(`${names.unit(actor)}：${action}，${time}`, basis, [...counted, ...(exception ? [exception] : [])]);
}

/** Places of the regulation in force, which is named once in the sheet: 第二十二条第一款第一项. */
export function links(citations: readonly string[], { shapes }: Pick<RouteFacts, 'shapes'>): SheetLink[] {
  const shapeMap = new Map(Object.entries(shapes));
  return citations.map((id) => {
    const cite = parseCitation(id)!;
    return { text: formatPlace(conventional(cite, shapeMap)), path: citationPath(cite) };
  });
}
