import type { APIRoute } from 'astro';
import { z } from 'zod';
import { openDocumentsSchema } from '../../domain/document/index.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(z.toJSONSchema(openDocumentsSchema), null, 2));
