import { articleId, citationPath, formatPlace, parseCitation, type Shapes } from '../citation/index.ts';
import { parseProvisionBody, type ProvisionBody, type ProvisionData } from '../provision/index.ts';
import { classCitation, type MatterData, type MatterGroup, type StatuteData } from '../matter/index.ts';
import type { DocumentEntry, ProcedureData } from '../procedure/index.ts';
import type { Topic, TopicData } from '../quiz/index.ts';
import type { RoutingGraph } from '../routing/index.ts';
import { fill, lengthsOf, lookupIn, unitNames } from './fill.ts';
import type { Law, Period, TermData, Unit } from './schema.ts';

/** A digested article. `id` is the citation of the whole article, `file` the path an editor opens. */
export interface Provision extends ProvisionData {
  id: string;
  law: string;
  file: string;
  body: ProvisionBody;
}

export interface Term extends TermData {
  id: string;
  file: string;
}

/** A procedure with its id, and the file an editor opens. */
export interface Procedure extends ProcedureData {
  id: string;
  file: string;
}

/** A petition matter with its id, and the file an editor opens. Placeholders in its texts are filled. */
export interface Matter extends MatterData {
  id: string;
  file: string;
}

/** Another law that matters rest on. */
export interface Statute extends StatuteData {
  id: string;
  file: string;
}

/** Validated contents of the collections, before anything is derived from them. */
export interface Collections {
  laws: Law[];
  units: Unit[];
  periods: Period[];
  terms: { id: string; file: string; data: TermData }[];
  provisions: { law: string; file: string; data: ProvisionData; body: string }[];
  documents: DocumentEntry[];
  procedures: { id: string; file: string; data: ProcedureData }[];
  statutes: { id: string; file: string; data: StatuteData }[];
  matterGroups: MatterGroup[];
  matters: { id: string; file: string; data: MatterData }[];
  routing: RoutingGraph;
  topics: { id: string; file: string; data: TopicData }[];
}

/** How an old article lives on: the new article and how close they are. */
export interface Relation {
  id: string;
  relation: 'direct' | 'partial' | 'related';
}

/** A place that cites an article, as its page lists it. `path` is below the site's base. */
export interface Backlink {
  kind: 'provision' | 'term' | 'procedure' | 'matter';
  law?: string;
  title: string;
  path: string;
  cites: string[];
}

/** The whole rulebook in memory: sorted, indexed, and with what follows from it derived once. */
export interface Corpus {
  laws: Law[];
  /** The law in force and the one it replaced. */
  current: Law;
  old: Law;
  units: ReadonlyMap<string, Unit>;
  periods: Period[];
  terms: Term[];
  provisions: Provision[];
  documents: ReadonlyMap<string, DocumentEntry>;
  procedures: Procedure[];
  statutes: ReadonlyMap<string, Statute>;
  matterGroups: MatterGroup[];
  /** In the order of their groups. */
  matters: Matter[];
  routing: RoutingGraph;
  /** The question bank. */
  topics: Topic[];
  byId: ReadonlyMap<string, Provision>;
  shapes: Shapes;
  titles: ReadonlyMap<string, string>;
  successors: ReadonlyMap<string, Relation[]>;
  backlinks: ReadonlyMap<string, Backlink[]>;
}

/** Sorts and indexes the collections. Assumes valid data; `checkCorpus` finds what is wrong with it. */
export function assembleCorpus(collections: Collections): Corpus {
  const laws = [...collections.laws].sort((a, b) => b.id.localeCompare(a.id));
  const rank = new Map(laws.map((law, at) => [law.id, at]));
  const provisions = collections.provisions
    .map(({ law, file, data, body }) => ({
      ...data,
      id: articleId({ law, article: data.number }),
      law,
      file,
      body: parseProvisionBody(body),
    }))
    .sort((a, b) => (rank.get(a.law) ?? 99) - (rank.get(b.law) ?? 99) || a.number - b.number);
  const terms = collections.terms
    .map(({ id, file, data }) => ({ ...data, id, file }))
    .sort((a, b) => a.pinyin.localeCompare(b.pinyin, 'en'));
  const procedures = collections.procedures
    .map(({ id, file, data }) => ({ ...data, id, file }))
    .sort((a, b) => a.order - b.order);
  const names = unitNames(collections.units);
  const lookup = lookupIn(collections.units, collections.periods);
  const matterGroups = [...collections.matterGroups].sort((a, b) => a.order - b.order);
  const groups = matterGroups.map(({ id }) => id);
  const matters = collections.matters
    .map(({ id, file, data }) => ({ ...fill(data, lookup), id, file }))
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.id.localeCompare(b.id, 'en'));
  return {
    laws,
    current: laws.find(({ status }) => status === 'in-force')!,
    old: laws.find(({ status }) => status === 'historical')!,
    units: new Map(collections.units.map((unit) => [unit.id, { ...unit, name: names.get(unit.id)! }])),
    periods: [...collections.periods].sort(byPlace),
    terms,
    provisions,
    documents: new Map(collections.documents.map((document) => [document.id, document])),
    procedures,
    statutes: new Map(
      collections.statutes.map(({ id, file, data }) => [
        id,
        { ...data, points: fill(data.points, lengthsOf(data.limits)), id, file },
      ]),
    ),
    matterGroups,
    matters,
    routing: fill(collections.routing, lookup),
    topics: collections.topics
      .map(({ id, file, data }) => ({ ...fill(data, lookup), id, file }))
      .sort((a, b) => a.order - b.order),
    byId: new Map(provisions.map((provision) => [provision.id, provision])),
    shapes: new Map(provisions.map(({ id, paragraphs }) => [id, paragraphs])),
    titles: new Map(laws.map(({ id, title }) => [id, title])),
    successors: successorsOf(provisions),
    backlinks: backlinksOf(provisions, terms, procedures, matters),
  };
}

/** Periods in the order of their provisions; an extension after the period it extends. */
function byPlace(a: Period, b: Period): number {
  const [left, right] = [parseCitation(a.citation), parseCitation(b.citation)];
  if (!left || !right) return 0;
  return (
    right.law.localeCompare(left.law) ||
    left.article - right.article ||
    (left.paragraph ?? 0) - (right.paragraph ?? 0) ||
    Number(a.extends !== undefined) - Number(b.extends !== undefined) ||
    // In one paragraph the petitioner's request comes before the body's answer to it.
    Number(a.duty === 'body') - Number(b.duty === 'body') ||
    (left.item ?? 0) - (right.item ?? 0)
  );
}

/** The reverse of `predecessors`: old article → new articles, in the order of the new law. */
function successorsOf(provisions: Provision[]): Map<string, Relation[]> {
  const found = new Map<string, Relation[]>();
  for (const { id, predecessors = [] } of provisions) {
    for (const { cite, relation } of predecessors) {
      const old = parseCitation(cite);
      if (!old) continue;
      const list = found.get(articleId(old)) ?? [];
      if (!list.some((entry) => entry.id === id)) list.push({ id, relation });
      found.set(articleId(old), list);
    }
  }
  return found;
}

function backlinksOf(
  provisions: Provision[],
  terms: Term[],
  procedures: Procedure[],
  matters: Matter[],
): Map<string, Backlink[]> {
  const found = new Map<string, Backlink[]>();
  const add = (from: Omit<Backlink, 'cites'>, self: string, cites: string[]) => {
    const targets = new Map<string, string[]>();
    for (const cite of cites) {
      const parsed = parseCitation(cite);
      if (!parsed || articleId(parsed) === self) continue;
      const list = targets.get(articleId(parsed)) ?? [];
      if (!list.includes(cite)) list.push(cite);
      targets.set(articleId(parsed), list);
    }
    for (const [target, list] of targets) found.set(target, [...(found.get(target) ?? []), { ...from, cites: list }]);
  };
  for (const { id, law, number, caption, body } of provisions) {
    const place = { law, article: number };
    const title = `${formatPlace(place)} ${caption}`;
    add(
      { kind: 'provision', law, title, path: citationPath(place) },
      id,
      body.cites.map((cite) => cite.id),
    );
  }
  for (const { id, term, citations } of terms)
    add({ kind: 'term', title: term, path: `glossary/#${id}` }, '', citations);
  for (const { id, title, nodes, mistakes } of procedures) {
    const cites = [...nodes, ...nodes.flatMap(({ exits = [] }) => exits), ...mistakes].flatMap(
      ({ citations = [] }) => citations,
    );
    add({ kind: 'procedure', title, path: `procedures/${id}/` }, '', cites);
  }
  for (const { id, title, bases, ...matter } of matters)
    add({ kind: 'matter', title, path: `matters/${id}/` }, '', [classCitation(matter), ...bases]);
  return found;
}
