import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { lawSchema, periodSchema, termSchema, unitSchema } from './domain/corpus/index.ts';
import { documentSchema, procedureSchema } from './domain/procedure/index.ts';
import { provisionSchema } from './domain/provision/index.ts';

/** `provisions/2022/034.mdx` → `2022/034`: the path is the id, whatever the front matter says. */
const byPath = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

export const collections = {
  laws: defineCollection({ loader: file('src/content/laws.yaml'), schema: lawSchema }),
  units: defineCollection({ loader: file('src/content/units.yaml'), schema: unitSchema }),
  periods: defineCollection({ loader: file('src/content/periods.yaml'), schema: periodSchema }),
  glossary: defineCollection({
    loader: glob({ base: 'src/content/glossary', pattern: '*.yaml', generateId: byPath }),
    schema: termSchema,
  }),
  documents: defineCollection({ loader: file('src/content/documents.yaml'), schema: documentSchema }),
  procedures: defineCollection({
    loader: glob({ base: 'src/content/procedures', pattern: '*.yaml', generateId: byPath }),
    schema: procedureSchema,
  }),
  provisions: defineCollection({
    loader: glob({ base: 'src/content/provisions', pattern: '*/*.mdx', generateId: byPath }),
    schema: provisionSchema,
  }),
};
