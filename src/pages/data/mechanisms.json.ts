import type { APIRoute } from 'astro';
import { openMechanismsSchema, VERDICTS, type OpenMechanisms } from '../../domain/mechanism/index.ts';
import { getCorpus } from '../../site/corpus.ts';

/** Open data: parsed through its own schema, so that the file and the published schema cannot drift apart. */
export const GET: APIRoute = async () => {
  const { mechanisms, misconceptions } = await getCorpus();
  const data: OpenMechanisms = openMechanismsSchema.parse({
    note: '评价是信访知库按现行条例作出的，不是官方意见；条文内容是自己的话，引用以官方文本为准。',
    verdicts: VERDICTS,
    mechanisms: mechanisms.map(({ file: _editors, ...mechanism }) => ({
      ...mechanism,
      path: `mechanisms/${mechanism.id}/`,
    })),
    misconceptions: misconceptions.map((entry) => ({ ...entry, path: `mechanisms/misconceptions/#${entry.id}` })),
  });
  return new Response(JSON.stringify(data));
};
