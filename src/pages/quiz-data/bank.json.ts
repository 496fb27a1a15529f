import type { APIRoute } from 'astro';
import { getCorpus } from '../../site/corpus.ts';
import { quizBank } from '../../site/quiz-page.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(quizBank(await getCorpus())));
