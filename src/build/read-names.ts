import { lawSchema, termSchema, type Law, type Problem, type Term } from '../domain/corpus/index.ts';
import { contentReader } from './content-reader.ts';

/** The registered laws alone, for what must know them before or without the rest of the content. */
export async function readLaws(root: string): Promise<{ laws: Law[]; problems: Problem[] }> {
  const { problems, list } = contentReader(root);
  return { laws: await list('laws.yaml', lawSchema), problems };
}

/**
 * What the Markdown plugins need to know of the content they are part of: titles of laws by id, and the glossary.
 * Entries that fit no schema are left out; the gate reports them in the same build.
 */
export async function readNames(root: string): Promise<{ titles: ReadonlyMap<string, string>; terms: Term[] }> {
  const { laws } = await readLaws(root);
  const terms = await contentReader(root).entries('glossary', termSchema);
  return {
    titles: new Map(laws.map(({ id, title }) => [id, title])),
    terms: terms.map(({ name, file, data }) => ({ ...data, id: name, file })),
  };
}
