import { getCollection } from 'astro:content';
import { assembleCorpus, type Corpus } from '../domain/corpus/index.ts';
import type { RoutingGraph } from '../domain/routing/index.ts';

let built: Promise<Corpus> | undefined;

/** The corpus as pages see it. A build assembles it once; the development server each time, so that edits show. */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return assemble();
  return (built ??= assemble());
}

async function assemble(): Promise<Corpus> {
  const [laws, units, periods, glossary, provisions, documents, procedures, routing] = await Promise.all([
    getCollection('laws'),
    getCollection('units'),
    getCollection('periods'),
    getCollection('glossary'),
    getCollection('provisions'),
    getCollection('documents'),
    getCollection('procedures'),
    routingGraph(),
  ]);
  const [reports, mechanisms, misconceptions, draftRules] = await Promise.all([
    getCollection('reports'),
    getCollection('mechanisms'),
    getCollection('misconceptions'),
    getCollection('draftRules'),
  ]);
  const [statutes, matterGroups, matters, topics, documentFields] = await Promise.all([
    getCollection('statutes'),
    getCollection('matterGroups'),
    getCollection('matters'),
    getCollection('topics'),
    getCollection('documentFields'),
  ]);
  return assembleCorpus({
    laws: laws.map(({ data }) => data),
    units: units.map(({ data }) => data),
    periods: periods.map(({ data }) => data),
    terms: glossary.map(({ id, filePath = '', data }) => ({ id, file: filePath, data })),
    documentFields: documentFields.map(({ data }) => data),
    documents: documents.map(({ id, filePath = '', data }) => ({ id, file: filePath, data })),
    procedures: procedures.map(({ id, filePath = '', data }) => ({ id, file: filePath, data })),
    statutes: statutes.map(({ id, filePath = '', data }) => ({ id, file: filePath, data })),
    matterGroups: matterGroups.map(({ data }) => data),
    matters: matters.map(({ id, filePath = '', data }) => ({ id, file: filePath, data })),
    routing,
    reports: reports.map(({ id, filePath = '', data, body = '' }) => ({ id, file: filePath, data, body })),
    mechanisms: mechanisms.map(({ id, filePath = '', data }) => ({ id, file: filePath, data })),
    misconceptions: misconceptions.map(({ data }) => data),
    draftRules: draftRules.map(({ id, filePath = '', data }) => ({ id, file: filePath, data })),
    topics: topics.map(({ id, filePath = '', data }) => ({ id, file: filePath, data })),
    provisions: provisions.map(({ id, filePath = '', data, body = '' }) => ({
      law: id.split('/')[0]!,
      file: filePath,
      data,
      body,
    })),
  });
}

async function routingGraph(): Promise<RoutingGraph> {
  const [questions, junctions, outcomes, parts, handlings, ways, apart] = await Promise.all([
    getCollection('questions'),
    getCollection('junctions'),
    getCollection('outcomes'),
    getCollection('parts'),
    getCollection('handlings'),
    getCollection('ways'),
    getCollection('apart'),
  ]);
  return {
    questions: questions.map(({ data }) => data),
    junctions: junctions.map(({ data }) => data),
    outcomes: outcomes.map(({ data }) => data),
    parts: parts.map(({ data }) => data),
    handlings: handlings.map(({ data }) => data),
    ways: ways.map(({ data }) => data),
    apart: apart.map(({ data }) => data),
  };
}
