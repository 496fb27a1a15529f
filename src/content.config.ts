import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { lawSchema, periodSchema, termSchema, unitSchema } from './domain/corpus/index.ts';
import { documentSchema, fieldSchema } from './domain/document/index.ts';
import { mechanismSchema, misconceptionSchema } from './domain/mechanism/index.ts';
import { modelReportSchema } from './domain/model-report/index.ts';
import { matterGroupSchema, matterSchema, statuteSchema } from './domain/matter/index.ts';
import { procedureSchema } from './domain/procedure/index.ts';
import { provisionSchema } from './domain/provision/index.ts';
import { topicSchema } from './domain/quiz/index.ts';
import { draftRulesSchema } from './domain/report/index.ts';
import {
  apartSchema,
  handlingSchema,
  junctionSchema,
  outcomeSchema,
  partSchema,
  questionSchema,
  waySchema,
} from './domain/routing/index.ts';

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
  documentFields: defineCollection({ loader: file('src/content/document-fields.yaml'), schema: fieldSchema }),
  documents: defineCollection({
    loader: glob({ base: 'src/content/documents', pattern: '*.yaml', generateId: byPath }),
    schema: documentSchema,
  }),
  procedures: defineCollection({
    loader: glob({ base: 'src/content/procedures', pattern: '*.yaml', generateId: byPath }),
    schema: procedureSchema,
  }),
  statutes: defineCollection({
    loader: glob({ base: 'src/content/statutes', pattern: '*.yaml', generateId: byPath }),
    schema: statuteSchema,
  }),
  topics: defineCollection({
    loader: glob({ base: 'quizzes', pattern: '*.yaml', generateId: byPath }),
    schema: topicSchema,
  }),
  matterGroups: defineCollection({ loader: file('src/content/matter-groups.yaml'), schema: matterGroupSchema }),
  reports: defineCollection({
    loader: glob({ base: 'src/content/reports', pattern: '*.mdx', generateId: byPath }),
    schema: modelReportSchema,
  }),
  mechanisms: defineCollection({
    loader: glob({ base: 'src/content/mechanisms', pattern: '*.yaml', generateId: byPath }),
    schema: mechanismSchema,
  }),
  draftRules: defineCollection({
    loader: glob({ base: 'src/content/draft-rules', pattern: '*.yaml', generateId: byPath }),
    schema: draftRulesSchema,
  }),
  misconceptions: defineCollection({ loader: file('src/content/misconceptions.yaml'), schema: misconceptionSchema }),
  matters: defineCollection({
    loader: glob({ base: 'src/content/matters', pattern: '*.yaml', generateId: byPath }),
    schema: matterSchema,
  }),
  questions: defineCollection({ loader: file('src/content/routing/questions.yaml'), schema: questionSchema }),
  junctions: defineCollection({ loader: file('src/content/routing/junctions.yaml'), schema: junctionSchema }),
  outcomes: defineCollection({ loader: file('src/content/routing/outcomes.yaml'), schema: outcomeSchema }),
  parts: defineCollection({ loader: file('src/content/routing/parts.yaml'), schema: partSchema }),
  handlings: defineCollection({ loader: file('src/content/routing/handlings.yaml'), schema: handlingSchema }),
  ways: defineCollection({ loader: file('src/content/routing/ways.yaml'), schema: waySchema }),
  apart: defineCollection({ loader: file('src/content/routing/apart.yaml'), schema: apartSchema }),
  provisions: defineCollection({
    loader: glob({ base: 'src/content/provisions', pattern: '*/*.mdx', generateId: byPath }),
    schema: provisionSchema,
  }),
};
