import { articleId, citationPath, formatPlace, parseCitation, type Shapes } from '../citation/index.ts';
import { parseProvisionBody, type ProvisionBody, type ProvisionData } from '../provision/index.ts';
import { mechanismCites, type MechanismData, type Misconception } from '../mechanism/index.ts';
import { classCitation, type MatterData, type MatterGroup, type StatuteData } from '../matter/index.ts';
import type { DocumentData, Field } from '../document/index.ts';
import { readModelReport, reportCites, type ModelReport, type ModelReportData } from '../model-report/index.ts';
import type { ProcedureData } from '../procedure/index.ts';
import type { DraftRules } from '../report/index.ts';
import type { TopicData, TopicSource } from '../quiz/index.ts';
import type { RoutingGraph } from '../routing/index.ts';
import { citedIn, fill, lengthsOf, lookupIn, unitNames } from './fill.ts';
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

/** A document template with its id, and the file an editor opens. Periods and units in its texts are filled, fields are not. */
export interface DocumentModel extends DocumentData {
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

/** A working mechanism with its id, and the file an editor opens. */
export interface Mechanism extends MechanismData {
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
  documentFields: Field[];
  documents: { id: string; file: string; data: DocumentData }[];
  procedures: { id: string; file: string; data: ProcedureData }[];
  statutes: { id: string; file: string; data: StatuteData }[];
  matterGroups: MatterGroup[];
  matters: { id: string; file: string; data: MatterData }[];
  routing: RoutingGraph;
  topics: { id: string; file: string; data: TopicData }[];
  reports: { id: string; file: string; data: ModelReportData; body: string }[];
  mechanisms: { id: string; file: string; data: MechanismData }[];
  misconceptions: Misconception[];
  draftRules: DraftRuleEntry[];
}

/** One file of what the draft checker knows. */
export interface DraftRuleEntry {
  id: string;
  file: string;
  data: DraftRules;
}

/** How an old article lives on: the new article and how close they are. */
export interface Relation {
  id: string;
  relation: 'direct' | 'partial' | 'related';
}

/** A place that cites an article, as its page lists it. `path` is below the site's base. */
export interface Backlink {
  kind: 'provision' | 'term' | 'procedure' | 'matter' | 'document' | 'report' | 'mechanism';
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
  /** Fields that documents share. */
  documentFields: Field[];
  /** In the order of their list. */
  documents: ReadonlyMap<string, DocumentModel>;
  procedures: Procedure[];
  statutes: ReadonlyMap<string, Statute>;
  matterGroups: MatterGroup[];
  /** In the order of their groups. */
  matters: Matter[];
  routing: RoutingGraph;
  /** The question bank. */
  topics: TopicSource[];
  /** Model reports. Units and periods are filled in everything but the model itself. */
  reports: ModelReport[];
  mechanisms: Mechanism[];
  misconceptions: Misconception[];
  /** What the draft checker knows, by the name of its file. */
  draftRules: ReadonlyMap<string, DraftRuleEntry>;
  /** The name of a unit or the length of a period, for placeholders that are filled late. */
  lookup: (id: string) => string | undefined;
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
  const titles = new Map(laws.map(({ id, title }) => [id, title]));
  const shapes: Shapes = new Map(provisions.map(({ id, paragraphs }) => [id, paragraphs]));
  const lookup = lookupIn(collections.units, collections.periods, citedIn(titles, shapes));
  const matterGroups = [...collections.matterGroups].sort((a, b) => a.order - b.order);
  const groups = matterGroups.map(({ id }) => id);
  const matters = collections.matters
    .map(({ id, file, data }) => ({ ...fill(data, lookup), id, file }))
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.id.localeCompare(b.id, 'en'));
  const documents = collections.documents
    .map(({ id, file, data }) => ({ ...fill(data, lookup), id, file }))
    .sort((a, b) => a.order - b.order);
  const reports = collections.reports
    .map(({ id, file, data, body }) => {
      const { model, tables } = data;
      return readModelReport(id, file, { ...fill(data, lookup), model, tables }, body);
    })
    .sort((a, b) => a.order - b.order);
  const mechanisms = collections.mechanisms
    .map(({ id, file, data }) => ({ ...fill(data, lookup), id, file }))
    .sort((a, b) => a.order - b.order);
  return {
    laws,
    current: laws.find(({ status }) => status === 'in-force')!,
    old: laws.find(({ status }) => status === 'historical')!,
    units: new Map(collections.units.map((unit) => [unit.id, { ...unit, name: names.get(unit.id)! }])),
    periods: [...collections.periods].sort(byPlace),
    terms,
    provisions,
    documentFields: [...collections.documentFields].sort((a, b) => (a.order ?? 0) - (b.order ?? 0)),
    documents: new Map(documents.map((document) => [document.id, document])),
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
    reports,
    mechanisms,
    misconceptions: fill(collections.misconceptions, lookup).sort((a, b) => a.order - b.order),
    draftRules: new Map(collections.draftRules.map((entry) => [entry.id, entry])),
    lookup,
    byId: new Map(provisions.map((provision) => [provision.id, provision])),
    shapes,
    titles,
    successors: successorsOf(provisions),
    backlinks: backlinksOf({ provisions, terms, procedures, matters, documents, reports, mechanisms }),
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

type Citing = Pick<Corpus, 'provisions' | 'terms' | 'procedures' | 'matters' | 'reports' | 'mechanisms'> & {
  documents: DocumentModel[];
};

function backlinksOf(citing: Citing): Map<string, Backlink[]> {
  const { provisions, terms, procedures, matters, documents, reports, mechanisms } = citing;
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
  for (const { id, title, citation, required, mistakes, rights } of documents) {
    const cites = [...required, ...mistakes, ...rights.petitioner, ...rights.body].flatMap(
      ({ citations }) => citations,
    );
    add({ kind: 'document', title, path: `documents/${id}/` }, '', [citation, ...cites]);
  }
  for (const report of reports)
    add({ kind: 'report', title: report.title, path: `reports/${report.id}/` }, '', reportCites(report));
  for (const mechanism of mechanisms)
    add(
      { kind: 'mechanism', title: mechanism.title, path: `mechanisms/${mechanism.id}/` },
      '',
      mechanismCites(mechanism),
    );
  return found;
}
