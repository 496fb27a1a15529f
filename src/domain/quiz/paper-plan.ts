import type { Topic } from './bank.ts';
import { MOCK, type Blueprint, type Section } from './blueprint.ts';
import { compose, type Filter, type Paper, type Shortage } from './compose.ts';
import { withoutEmpty } from './exam-paper.ts';
import { DIFFICULTIES, TYPES, type QuestionType } from './names.ts';
import { formatPaper, parsePaper } from './paper-address.ts';

/** What an officer works on: the paper as it stands, and what it may draw from when it is drawn again. */
export interface PaperPlan {
  paper: Paper;
  filter: Filter;
}

const LEVELS = Object.keys(DIFFICULTIES).map(Number);

/** The address of a plan: that of its paper, with the filters behind. As the address of an exam it opens the paper. */
export function formatPlan({ paper, filter: { topics, difficulties } }: PaperPlan): string {
  const extra = [
    ...(topics ? [`topics=${topics.join('.')}`] : []),
    ...(difficulties ? [`levels=${difficulties.join('.')}`] : []),
  ];
  return [formatPaper(paper), ...extra].join('&');
}

/** Reads a plan; what a filter names and the bank does not have is left out. */
export function parsePlan(
  fragment: string,
  known: ReadonlySet<string>,
  topics: readonly Topic[],
): { plan: PaperPlan } | { problem: string } {
  const read = parsePaper(fragment, known);
  if ('problem' in read) return read;
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const wanted = pairs.get('topics')?.split('.');
  const levels = pairs.get('levels')?.split('.').map(Number);
  return {
    plan: {
      paper: read.paper,
      filter: {
        ...(wanted ? { topics: topics.map(({ id }) => id).filter((id) => wanted.includes(id)) } : {}),
        ...(levels ? { difficulties: LEVELS.filter((level) => levels.includes(level)) } : {}),
      },
    },
  };
}

/** The blueprint a paper looks as if it came from: one row for each type, in the order of papers; 0 for none. */
export function rowsOf({ sections }: Paper): Section[] {
  return (Object.keys(TYPES) as QuestionType[]).map((type) => {
    const own = sections.filter((section) => section.type === type);
    const usual = MOCK.sections.find((section) => section.type === type);
    return {
      type,
      count: own.reduce((sum, { ids }) => sum + ids.length, 0),
      points: own[0]?.points ?? usual?.points ?? 1,
    };
  });
}

/** Draws a plan. Null where no question fits at all. */
export function drawPlan(
  topics: readonly Topic[],
  blueprint: Blueprint,
  seed: string,
  filter: Filter,
): { plan: PaperPlan; shortages: Shortage[] } | null {
  const sections = blueprint.sections.filter(({ count }) => count > 0);
  const { paper, shortages } = compose(topics, { ...blueprint, sections }, seed, filter);
  const fit = withoutEmpty(paper);
  return fit.sections.length ? { plan: { paper: fit, filter }, shortages } : null;
}
