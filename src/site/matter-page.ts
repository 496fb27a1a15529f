import { periodLength, type Corpus, type Matter, type Period, type Statute } from '../domain/corpus/index.ts';
import type { OfficialLaw } from '../domain/law/index.ts';
import {
  classCitation,
  limitLength,
  MATTER_KINDS,
  parseBasis,
  petitionPeriods,
  waysOf,
  type MatterBody,
} from '../domain/matter/index.ts';
import { articleLink, type ArticleLink } from './provision-page.ts';
import { statuteLink, type StatuteLink } from './statute-link.ts';
import { url } from './url.ts';

/** A body with what it does in a matter. */
export interface BodyView {
  name: string;
  duty: string | undefined;
}

/** One statutory way: what it is, how the unit in charge handles it, and where the regulation says so. */
export interface WayView {
  name: string;
  handling: string;
  citation: string;
}

/** One limit of another law in words. `title` is that of the law. */
export interface LimitView {
  who: string;
  what: string;
  length: string;
  minimum: boolean;
  from: string;
  title: string;
  link: StatuteLink;
}

/** Another law on which a matter rests, with what its articles say. `href` opens its wording where imported. */
export interface LawView {
  title: string;
  version: string;
  href: string | null;
  points: { link: StatuteLink; text: string }[];
}

/** Everything the page of one matter shows; components only lay it out. */
export interface MatterPage {
  matter: Matter;
  group: string;
  kind: string;
  citation: string;
  unit: BodyView;
  others: BodyView[];
  ways: WayView[];
  limits: LimitView[];
  /** Periods of the regulation, where the petition way is among the ways. */
  periods: (Period & { who: string; length: string; href: string })[];
  /** Articles of the regulation among the grounds. */
  articles: ArticleLink[];
  /** Laws among the grounds, and laws of which only limits are used; in the order in which they are named. */
  laws: LawView[];
  routeHref: string;
  previous: Matter | undefined;
  next: Matter | undefined;
}

/** Computes the page of one matter from the corpus. `imported` holds the wording to which places can be linked. */
export function matterPage(corpus: Corpus, matter: Matter, imported: ReadonlyMap<string, OfficialLaw>): MatterPage {
  const { matters, matterGroups, routing, units } = corpus;
  const at = matters.indexOf(matter);
  const body = ({ unit, duty }: MatterBody): BodyView => ({ name: units.get(unit)!.name, duty });
  return {
    matter,
    group: matterGroups.find(({ id }) => id === matter.group)!.name,
    kind: MATTER_KINDS[matter.kind],
    citation: classCitation(matter),
    unit: body(matter.unit),
    others: matter.others.map(body),
    ways: waysOf(matter, routing).map(({ name, handling, citation }) => ({
      name,
      handling: routing.handlings.find(({ id }) => id === handling)!.name,
      citation,
    })),
    limits: matter.limits.map((id) => limitView(corpus, id, imported)),
    periods: periodsOf(corpus, matter),
    articles: matter.bases.filter((basis) => !parseBasis(basis)).map((cite) => articleLink(corpus, cite)),
    laws: lawsOf(corpus, matter, imported),
    routeHref: url(`route/#matter=${matter.id}`),
    previous: matters[at - 1],
    next: matters[at + 1],
  };
}

/** A limit as matters name it: `statute/limit`. */
function limitView({ statutes }: Corpus, id: string, imported: ReadonlyMap<string, OfficialLaw>): LimitView {
  const [owner = '', own] = id.split('/');
  const statute = statutes.get(owner)!;
  const limit = statute.limits.find((entry) => entry.id === own)!;
  const { who, what, from, place } = limit;
  return {
    who,
    what,
    length: limitLength(limit),
    minimum: limit.kind === 'minimum',
    from,
    title: statute.title,
    link: statuteLink(statute, place, imported),
  };
}

function periodsOf({ periods, routing, units }: Corpus, matter: Matter): MatterPage['periods'] {
  const ids = petitionPeriods(matter, routing);
  return periods
    .filter(({ id }) => ids.includes(id))
    .map((period) => ({
      ...period,
      who: units.get(period.actor)!.name,
      length: periodLength(period),
      href: url(`deadlines/#mode=single&rule=${period.id}`),
    }));
}

function lawsOf({ statutes }: Corpus, matter: Matter, imported: ReadonlyMap<string, OfficialLaw>): LawView[] {
  const bases = matter.bases.flatMap((basis) => parseBasis(basis) ?? []);
  const ids = [...bases.map(({ statute }) => statute), ...matter.limits.map((limit) => limit.split('/')[0]!)];
  return [...new Set(ids)].map((id) => {
    const statute: Statute = statutes.get(id)!;
    return {
      title: statute.title,
      version: statute.version,
      href: imported.has(statute.official) ? url(`laws/${statute.official}/`) : null,
      points: bases
        .filter((basis) => basis.statute === id)
        .map(({ place }) => ({
          link: statuteLink(statute, place, imported),
          text: statute.points.find((point) => point.place === place)!.text,
        })),
    };
  });
}
