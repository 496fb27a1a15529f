import type { APIRoute } from 'astro';
import { DOCUMENT_GROUPS, openDocumentsSchema, type OpenDocuments } from '../../domain/document/index.ts';
import { getCorpus } from '../../site/corpus.ts';
import { issuingProcedures } from '../../site/document-page.ts';

/** Open data: parsed through its own schema, so that the file and the published schema cannot drift apart. */
export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const documents = [...corpus.documents.values()];
  const units = new Set(documents.flatMap(({ issuer, to }) => [...issuer, ...to]));
  const data: OpenDocuments = openDocumentsSchema.parse({
    note: '范本是信访知库自己写的，例子都是虚构的，不是官方格式文本；引用以官方文本为准。',
    fields: corpus.documentFields,
    groups: DOCUMENT_GROUPS,
    units: Object.fromEntries([...units].map((id) => [id, corpus.units.get(id)!.name])),
    documents: documents.map(({ file: _editors, ...document }) => ({
      ...document,
      path: `documents/${document.id}/`,
      steps: issuingProcedures(corpus, document.id).map(({ id, steps }) => ({
        procedure: id,
        numbers: steps.map(({ number }) => number),
      })),
    })),
  });
  return new Response(JSON.stringify(data));
};
