import { draftFacts } from '../../../domain/report/index.ts';
import { getCorpus } from '../../../site/corpus.ts';

/** What the checker in the browser rests on; it is fetched once, when the page opens. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(draftFacts(await getCorpus())), {
    headers: { 'Content-Type': 'application/json' },
  });
}
