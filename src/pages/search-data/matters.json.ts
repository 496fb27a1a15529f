import type { APIRoute } from 'astro';
import { getCorpus } from '../../site/corpus.ts';
import { matterEntries } from '../../site/matter-entries.ts';

/** What the filter of `/matters/` searches. It loads when the field gets the focus. */
export const GET: APIRoute = async () => {
  const { matters } = await getCorpus();
  return new Response(JSON.stringify(matterEntries(matters)));
};
