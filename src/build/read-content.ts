import {
  lawSchema,
  periodSchema,
  termSchema,
  unitSchema,
  type Collections,
  type Problem,
} from '../domain/corpus/index.ts';
import { documentSchema, fieldSchema } from '../domain/document/index.ts';
import { mechanismSchema, misconceptionSchema } from '../domain/mechanism/index.ts';
import { modelReportSchema } from '../domain/model-report/index.ts';
import { matterGroupSchema, matterSchema, statuteSchema } from '../domain/matter/index.ts';
import { procedureSchema } from '../domain/procedure/index.ts';
import { provisionSchema } from '../domain/provision/index.ts';
import { topicSchema } from '../domain/quiz/index.ts';
import { draftRulesSchema } from '../domain/report/index.ts';
import {
  apartSchema,
  handlingSchema,
  junctionSchema,
  outcomeSchema,
  partSchema,
  questionSchema,
  waySchema,
} from '../domain/routing/index.ts';
import { contentReader } from './content-reader.ts';

/**
 * Reads `src/content` from disk for everything that runs outside Astro: the gate, the tools and the tests.
 * Entries that do not fit their schema are left out and reported, so that one typing error does not hide the next.
 */
export async function readContent(root: string): Promise<{ collections: Collections; problems: Problem[] }> {
  const { problems, list, entries, articles, folders } = contentReader(root);
  const laws = await list('laws.yaml', lawSchema);
  const known = [...new Set(laws.map(({ id }) => id))];
  // A law whose entry is broken is reported already; its folder is no stranger.
  if (!problems.length) {
    for (const folder of await folders('provisions'))
      if (!known.includes(folder))
        problems.push({
          file: `src/content/provisions/${folder}`,
          place: '',
          message: `laws.yaml 里没有 ${folder} 这部法规，先登记，或者删去这个文件夹`,
        });
  }
  const provisions: Collections['provisions'] = [];
  for (const law of known) {
    const found = await articles(`provisions/${law}`, provisionSchema);
    provisions.push(...found.map(({ file, data, body }) => ({ law, file, data, body })));
  }
  const collections = {
    laws,
    provisions,
    units: await list('units.yaml', unitSchema),
    periods: await list('periods.yaml', periodSchema),
    documentFields: await list('document-fields.yaml', fieldSchema),
    documents: (await entries('documents', documentSchema)).map(named),
    terms: (await entries('glossary', termSchema)).map(named),
    procedures: (await entries('procedures', procedureSchema)).map(named),
    statutes: (await entries('statutes', statuteSchema)).map(named),
    topics: (await entries('../../quizzes', topicSchema)).map(named),
    reports: (await articles('reports', modelReportSchema)).map(({ body, ...entry }) => ({ ...named(entry), body })),
    mechanisms: (await entries('mechanisms', mechanismSchema)).map(named),
    misconceptions: await list('misconceptions.yaml', misconceptionSchema),
    draftRules: (await entries('draft-rules', draftRulesSchema)).map(named),
    matterGroups: await list('matter-groups.yaml', matterGroupSchema),
    matters: (await entries('matters', matterSchema)).map(named),
    routing: {
      questions: await list('routing/questions.yaml', questionSchema),
      junctions: await list('routing/junctions.yaml', junctionSchema),
      outcomes: await list('routing/outcomes.yaml', outcomeSchema),
      parts: await list('routing/parts.yaml', partSchema),
      handlings: await list('routing/handlings.yaml', handlingSchema),
      ways: await list('routing/ways.yaml', waySchema),
      apart: await list('routing/apart.yaml', apartSchema),
    },
  };
  return { collections, problems };
}

/** The file's name is the entry's id. */
const named = <T>({ name, file, data }: { name: string; file: string; data: T }) => ({ id: name, file, data });
