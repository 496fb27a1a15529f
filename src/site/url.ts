import { citationPath, parseCitation } from '../domain/citation/index.ts';

/** `astro.config.ts` gives it slashes at both ends. */
const base = import.meta.env.BASE_URL;

/** A path of the site below whatever base it is built for: `url('glossary/')` → `/xinfang/glossary/`. */
export const url = (path = ''): string => base + path;

/** The address of the place a citation id points at. The gate has proved that it exists. */
export function citeUrl(id: string): string {
  const cite = parseCitation(id);
  if (!cite) throw new Error(`引用写法有误：${id}`);
  return url(citationPath(cite));
}

/** The address of a whole article. */
export const articleUrl = (law: string, article: number): string => url(citationPath({ law, article }));

/** The address of a law's list of articles, or of one of its chapters there. */
export const lawUrl = (law: string, chapter?: number): string =>
  url(`provisions/${law}/${chapter ? `#c${chapter}` : ''}`);

/** The address of the page that sets an article of the law in force beside what it came from. */
export const compareUrl = (article: number): string => url(`provisions/compare/${article}/`);
