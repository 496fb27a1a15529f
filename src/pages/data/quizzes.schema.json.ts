import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openQuizzesSchema } from '../../domain/quiz/index.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(z.toJSONSchema(openQuizzesSchema), null, 2));
