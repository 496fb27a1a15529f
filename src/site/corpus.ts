import { getCollection } from 'astro:content';
import { assembleCorpus, type Corpus } from '../domain/corpus/index.ts';

let built: Promise<Corpus> | undefined;

/** The corpus as pages see it. A build assembles it once; the development server each time, so that edits show. */
export function getCorpus(): Promise<Corpus> {
  if (import.meta.env.DEV) return assemble();
  return (built ??= assemble());
}

async function assemble(): Promise<Corpus> {
  const [laws, units, periods, glossary, provisions, documents, procedures] = await Promise.all([
    getCollection('laws'),
    getCollection('units'),
    getCollection('periods'),
    getCollection('glossary'),
    getCollection('provisions'),
    getCollection('documents'),
    getCollection('procedures'),
  ]);
  return assembleCorpus({
    laws: laws.map(({ data }) => data),
    units: units.map(({ data }) => data),
    periods: periods.map(({ data }) => data),
    terms: glossary.map(({ id, filePath = '', data }) => ({ id, file: filePath, data })),
    documents: documents.map(({ data }) => data),
    procedures: procedures.map(({ id, filePath = '', data }) => ({ id, file: filePath, data })),
    provisions: provisions.map(({ id, filePath = '', data, body = '' }) => ({
      law: id.split('/')[0]!,
      file: filePath,
      data,
      body,
    })),
  });
}
