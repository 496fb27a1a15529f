import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openProceduresSchema } from '../../domain/procedure/index.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(z.toJSONSchema(openProceduresSchema), null, 2));
