import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A built page: its address below the base, and its HTML. */
export interface BuiltPage {
  address: string;
  html: string;
}

/** Pages that do something, by the beginning of their address; all others are for reading. */
const TOOLS = ['search/', 'deadlines/', 'route/', 'quiz/', 'documents/', 'reports/check/'];

/** The list of matters filters; the pages of the matters below it are for reading. */
const LISTS = ['matters/'];

export const isTool = (address: string): boolean =>
  LISTS.includes(address) || TOOLS.some((start) => address.startsWith(start));

/** Every page below a built site's folder, in the order of their addresses. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = names
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind/'))
    .sort();
  return Promise.all(
    pages.map(async (name) => ({
      address: name.replace(/(^|\/)index\.html$/, '$1'),
      html: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}
