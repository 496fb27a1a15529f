import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openMattersSchema } from '../../domain/matter/index.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(z.toJSONSchema(openMattersSchema), null, 2));
