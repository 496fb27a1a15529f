import type { APIRoute } from 'astro';
import { openProceduresSchema, outline, type OpenProcedures } from '../../domain/procedure/index.ts';
import { getCorpus } from '../../site/corpus.ts';

/** Open data: parsed through its own schema, so that the file and the published schema cannot drift apart. */
export const GET: APIRoute = async () => {
  const { procedures, documents, units } = await getCorpus();
  const lanes = new Set(procedures.flatMap(({ nodes }) => nodes.map(({ lane }) => lane)));
  const data: OpenProcedures = openProceduresSchema.parse({
    note: '程序是信访知库根据条文整理的，不是条文原文；引用以官方文本为准。',
    units: Object.fromEntries([...lanes].map((id) => [id, units.get(id)!.name])),
    documents: [...documents.values()].map(({ id, title, citation }) => ({ id, title, citation })),
    procedures: procedures.map(({ file: _editors, ...procedure }) => ({
      ...procedure,
      path: `procedures/${procedure.id}/`,
      reading: outline(procedure).map(({ node }) => node.id),
    })),
  });
  return new Response(JSON.stringify(data));
};
