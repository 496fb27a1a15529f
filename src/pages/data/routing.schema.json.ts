import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openRoutingSchema } from '../../domain/routing/index.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(z.toJSONSchema(openRoutingSchema), null, 2));
