import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { zhCN } from 'zod/locales';
import type { Problem } from '../domain/corpus/index.ts';
import { explain } from './content-fault.ts';

z.config(zhCN());

const CONTENT = 'src/content';

/** One file that holds one entry; `name` is the file's name without its ending, which is the id of most entries. */
export interface FileEntry<T> {
  name: string;
  file: string;
  data: T;
}

/** Reads the files below `src/content`. What is wrong with them is collected in `problems`, and nothing is thrown. */
export interface ContentReader {
  problems: Problem[];
  /** A YAML file that holds a list, such as `laws.yaml`. */
  list: <T>(name: string, schema: z.ZodType<T>) => Promise<T[]>;
  /** The YAML files of a folder, one entry each. A folder beside `src` is reached by `../../`. */
  entries: <T>(folder: string, schema: z.ZodType<T>) => Promise<FileEntry<T>[]>;
  /** The MDX files of a folder: front matter, and the body with as many lines above it as in the file. */
  articles: <T>(folder: string, schema: z.ZodType<T>) => Promise<(FileEntry<T> & { body: string })[]>;
  /** The folders inside a folder. */
  folders: (folder: string) => Promise<string[]>;
}

/** A reader for the project at `root`. */
export function contentReader(root: string): ContentReader {
  const problems: Problem[] = [];
  const report = (file: string, place: string, message: string) => problems.push({ file, place, message });

  /** What `read` makes of a file, or undefined after reporting why it cannot be read. */
  const attempt = async <T>(file: string, parse: (text: string) => T): Promise<T | undefined> => {
    try {
      return parse(await readFile(path.join(root, file), 'utf8'));
    } catch (error) {
      const { place, message } = explain(error);
      report(file, place, message);
      return undefined;
    }
  };
  const accept = <T>(schema: z.ZodType<T>, data: unknown, file: string, entry = ''): T[] => {
    const result = schema.safeParse(data);
    if (result.success) return [result.data];
    for (const { path: keys, message } of result.error.issues)
      report(file, [entry, keys.join('.')].filter(Boolean).join(' '), message);
    return [];
  };
  const inFolder = async (folder: string) =>
    readdir(path.join(root, CONTENT, folder), { withFileTypes: true }).catch((error: unknown) => {
      const { message } = explain(error);
      report(path.posix.join(CONTENT, folder), '', message);
      return [];
    });
  const read = async <T>(
    folder: string,
    ending: string,
    schema: z.ZodType<T>,
    parse: (text: string) => { data: unknown; body: string },
  ) => {
    const names = (await inFolder(folder)).flatMap((entry) => (entry.name.endsWith(ending) ? entry.name : []));
    const found = [];
    for (const name of names.sort()) {
      const file = path.posix.join(CONTENT, folder, name);
      const parsed = await attempt(file, parse);
      for (const data of parsed ? accept(schema, parsed.data, file) : [])
        found.push({ name: path.parse(name).name, file, data, body: parsed!.body });
    }
    return found;
  };

  return {
    problems,
    list: async (name, schema) => {
      const file = `${CONTENT}/${name}`;
      const found = await attempt(file, (text): unknown => parseYaml(text) ?? []);
      if (found === undefined) return [];
      if (!Array.isArray(found)) report(file, '', '应当是列表，每一项以“- ”开头');
      else if (!found.length) report(file, '', '里面一项也没有，从版本历史里恢复，或者补上内容');
      const entries: unknown[] = Array.isArray(found) ? found : [];
      return entries.flatMap((entry, at) => accept(schema, entry, file, idOf(entry) ?? `第${at + 1}项`));
    },
    entries: (folder, schema) =>
      read(folder, '.yaml', schema, (text) => ({ data: (parseYaml(text) as unknown) ?? {}, body: '' })),
    articles: (folder, schema) =>
      read(folder, '.mdx', schema, (text) => {
        const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-lines' });
        return { data: frontmatter, body: content };
      }),
    folders: async (folder) => (await inFolder(folder)).flatMap((entry) => (entry.isDirectory() ? entry.name : [])),
  };
}

const idOf = (entry: unknown): string | undefined => {
  const id = (entry as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
};
