import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openProvisionsSchema } from '../../domain/provision/index.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(z.toJSONSchema(openProvisionsSchema), null, 2));
