import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { zhCN } from 'zod/locales';
import {
  lawSchema,
  periodSchema,
  termSchema,
  unitSchema,
  type Collections,
  type Problem,
} from '../domain/corpus/index.ts';
import { provisionSchema } from '../domain/provision/index.ts';

z.config(zhCN());

/**
 * Reads `src/content` from disk for everything that runs outside Astro: the gate, the tools and the tests.
 * Entries that do not fit their schema are left out and reported, so that one typing error does not hide the next.
 */
export async function readContent(root: string): Promise<{ collections: Collections; problems: Problem[] }> {
  const problems: Problem[] = [];
  const content = path.join(root, 'src/content');
  const read = (file: string) => readFile(path.join(root, file), 'utf8');

  const accept = <T>(schema: z.ZodType<T>, data: unknown, file: string, entry = ''): T[] => {
    const result = schema.safeParse(data);
    if (result.success) return [result.data];
    for (const issue of result.error.issues) {
      const place = [entry, issue.path.join('.')].filter(Boolean).join(' ');
      problems.push({ file, place, message: issue.message });
    }
    return [];
  };
  const yaml = async (file: string): Promise<unknown> => {
    try {
      return parseYaml(await read(file));
    } catch (error) {
      problems.push({ file, place: '', message: `YAML 写法有误：${(error as Error).message.split('\n')[0]}` });
      return null;
    }
  };
  const list = async <T>(name: string, schema: z.ZodType<T>): Promise<T[]> => {
    const file = `src/content/${name}`;
    const entries = (await yaml(file)) as { id?: string }[] | null;
    return (entries ?? []).flatMap((entry, at) => accept(schema, entry, file, entry?.id ?? `第${at + 1}项`));
  };
  const files = async (folder: string, ending: string) =>
    (await readdir(path.join(content, folder))).filter((name) => name.endsWith(ending)).sort();

  const laws = await list('laws.yaml', lawSchema);
  const terms: Collections['terms'] = [];
  for (const name of await files('glossary', '.yaml')) {
    const file = `src/content/glossary/${name}`;
    for (const data of accept(termSchema, await yaml(file), file))
      terms.push({ id: path.parse(name).name, file, data });
  }
  const provisions: Collections['provisions'] = [];
  for (const { id: law } of laws) {
    for (const name of await files(`provisions/${law}`, '.mdx')) {
      const file = `src/content/provisions/${law}/${name}`;
      const { frontmatter, content: body } = parseFrontmatter(await read(file), { frontmatter: 'empty-with-lines' });
      for (const data of accept(provisionSchema, frontmatter, file)) provisions.push({ law, file, data, body });
    }
  }
  const units = await list('units.yaml', unitSchema);
  const periods = await list('periods.yaml', periodSchema);
  return { collections: { laws, units, periods, terms, provisions }, problems };
}
