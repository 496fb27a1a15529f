import Fuse from 'fuse.js';
import type { Entries, Entry } from '../../domain/search/index.ts';

/** A Pagefind hit before its fragment is loaded. */
export interface RawHit {
  id: string;
  data: () => Promise<{ url: string; meta: { title: string; kind: string; text: string } }>;
}

interface Pagefind {
  options: (options: { baseUrl?: string; bundlePath?: string }) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string,
    options: { filters?: Record<string, string | { any: string[] }>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: RawHit[] }>;
}

export interface Sources {
  base: string;
  entries: Entries;
  fuse: Fuse<Entry>;
  pagefind: Pagefind;
  filters: Record<string, Record<string, number>>;
  simplify: (text: string) => string;
}

async function load(): Promise<Sources> {
  const base = document.body.dataset['base']!;
  const [answer, pagefind] = await Promise.all([
    fetch(`${base}search-data/entries.json`),
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
  ]);
  if (!answer.ok) throw new Error(`entries.json: ${answer.status}`);
  const entries = (await answer.json()) as Entries;
  await pagefind.options({ baseUrl: base, bundlePath: `${base}pagefind/` });
  await pagefind.init();
  const pairs = [...entries.traditional];
  const simple = new Map(pairs.flatMap((char, at) => (at % 2 ? [] : [[char, pairs[at + 1]!]])));
  const fuse = new Fuse(entries.entries, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'names', weight: 2 },
      { name: 'says', weight: 2 },
    ],
    ignoreLocation: true,
    threshold: 0.3,
    includeScore: true,
  });
  return {
    base,
    entries,
    fuse,
    pagefind,
    filters: await pagefind.filters(),
    simplify: (text) => [...text].map((char) => simple.get(char) ?? char).join(''),
  };
}

/**
 * Nothing found may mean that a part of the index did not arrive: Pagefind keeps silent about that and remembers the
 * empty answer. This starts it anew, and rejects where the server cannot be reached.
 */
export async function refresh({ base, pagefind }: Sources): Promise<void> {
  const answer = await fetch(`${base}pagefind/pagefind-entry.json`, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`pagefind-entry.json: ${answer.status}`);
  await pagefind.destroy();
  await pagefind.options({ baseUrl: base, bundlePath: `${base}pagefind/` });
  await pagefind.init();
}

let sources: Promise<Sources> | undefined;

/** Everything the search reads, loaded once. A failed load is forgotten, so that the reader may try again. */
export function loadSources(): Promise<Sources> {
  if (!sources) {
    sources = load();
    sources.catch(() => (sources = undefined));
  }
  return sources;
}
