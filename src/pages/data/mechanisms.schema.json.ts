import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openMechanismsSchema } from '../../domain/mechanism/index.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(z.toJSONSchema(openMechanismsSchema), null, 2));
