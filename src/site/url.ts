import { citationPath, parseCitation } from '../domain/citation/index.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path of the site below whatever base it is built for: `url('glossary/')` → `/xinfang/glossary/`. */
export const url = (path = ''): string => base + path;

/** The address of the place a citation id points at. The gate has proved that it exists. */
export function citeUrl(id: string): string {
  const cite = parseCitation(id);
  if (!cite) throw new Error(`引用写法有误：${id}`);
  return url(citationPath(cite));
}
