import { readFileSync } from 'node:fs';

/** The addresses of all pages in the built sitemap, as paths. */
export function sitemapPages(): string[] {
  const xml = readFileSync('dist/sitemap-0.xml', 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
}

/** Cuts a list into `count` parts of about equal work, so that workers can share it. */
export const share = <T>(list: T[], count: number): T[][] =>
  Array.from({ length: count }, (_, part) => list.filter((_item, at) => at % count === part));
