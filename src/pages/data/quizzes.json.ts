import type { APIRoute } from 'astro';
import { edition, openQuizzesSchema, type OpenQuizzes } from '../../domain/quiz/index.ts';
import { getCorpus } from '../../site/corpus.ts';

/** Open data: parsed through its own schema, so that the file and the published schema cannot drift apart. */
export const GET: APIRoute = async () => {
  const { topics } = await getCorpus();
  const data: OpenQuizzes = openQuizzesSchema.parse({
    note: '题目是信访知库写的，不是官方试题；依据以官方文本为准。',
    edition: edition(topics),
    topics: topics.map(({ file: _editors, ...topic }) => topic),
  });
  return new Response(JSON.stringify(data));
};
