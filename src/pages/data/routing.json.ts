import type { APIRoute } from 'astro';
import { openRoutingSchema, type OpenRouting } from '../../domain/routing/index.ts';
import { getCorpus } from '../../site/corpus.ts';

/** Open data: parsed through its own schema, so that the file and the published schema cannot drift apart. */
export const GET: APIRoute = async () => {
  const { routing, units } = await getCorpus();
  const used = new Set(routing.outcomes.map(({ unit }) => unit));
  const data: OpenRouting = openRoutingSchema.parse({
    note: '分流图是信访知库根据条文整理的，不是条文原文；引用以官方文本为准。',
    units: Object.fromEntries([...used].map((id) => [id, units.get(id)!.name])),
    ...routing,
  });
  return new Response(JSON.stringify(data));
};
