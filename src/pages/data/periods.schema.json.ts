import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openPeriodsSchema } from '../../domain/corpus/index.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(z.toJSONSchema(openPeriodsSchema), null, 2));
