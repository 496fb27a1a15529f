import type { APIRoute } from 'astro';
import { citationPath, formatPlace } from '../../domain/citation/index.ts';
import type { Entries, Entry } from '../../domain/search/index.ts';
import { traditionalPairs } from '../../build/traditional.ts';
import { getCorpus } from '../../site/corpus.ts';

export const GET: APIRoute = async () => {
  const corpus = await getCorpus();
  const { laws, provisions, terms, matters, units, shapes } = corpus;
  const chapters = new Map(
    laws.flatMap((law) => law.chapters.map(({ number, title }) => [`${law.id}-${number}`, title])),
  );
  const data: Entries = {
    laws: laws.map(({ id, title, short, status }) => ({
      id,
      title,
      names: [title, short, id, ...(status === 'in-force' ? ['条例', '本条例', '现行条例'] : ['老条例'])],
    })),
    shapes: Object.fromEntries(shapes),
    traditional: traditionalPairs(),
    entries: [
      ...provisions.map(({ law, number, chapter, caption, keywords, says, body }) => ({
        title: `${formatPlace({ law, article: number })} ${caption}`,
        caption,
        kind: laws.find(({ id }) => id === law)!.status === 'in-force' ? '条文' : '旧条文',
        law: laws.find(({ id }) => id === law)!.title,
        chapter: chapters.get(`${law}-${chapter}`)!,
        path: citationPath({ law, article: number }),
        names: keywords,
        says,
        text: body.digest
          .map(({ text }) => text)
          .join('')
          .slice(0, 90),
      })),
      ...terms.map(({ id, term, aliases, says, definition }) => ({
        title: term,
        caption: term,
        kind: '术语',
        path: `glossary/#${id}`,
        names: aliases,
        says,
        text: definition.slice(0, 90),
      })),
      ...matters.map(({ id, title, says, unit, caution }) => ({
        title,
        caption: title,
        kind: '事项',
        path: `matters/${id}/`,
        names: [],
        says,
        text: `一般由${units.get(unit.unit)!.name}承办。${caution}`.slice(0, 90),
      })),
      ...[...corpus.documents.values()].map(({ id, title, use }) => named('文书', title, `documents/${id}/`, use)),
      ...corpus.reports.map(({ id, title, use }) => named('范文', title, `reports/${id}/`, use)),
      ...corpus.mechanisms.map(({ id, title, what }) => named('机制', title, `mechanisms/${id}/`, what)),
      ...corpus.misconceptions.map(({ id, says, wrong }) =>
        named('机制', `误区：${says}`, `mechanisms/misconceptions/#${id}`, wrong),
      ),
    ],
  };
  return new Response(JSON.stringify(data));
};

/** A page that is looked for by its title alone. */
const named = (kind: string, title: string, path: string, text: string): Entry => ({
  title,
  caption: title,
  kind,
  path,
  names: [],
  says: [],
  text: text.slice(0, 90),
});
