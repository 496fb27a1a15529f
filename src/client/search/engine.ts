import { checkCitation, citationId, citationPath, formatPlace } from '../../domain/citation/index.ts';
import { excerpt, jumpTargets, searchable, variants, type Piece } from '../../domain/search/index.ts';
import type { RawHit, Sources } from './sources.ts';

/** One line of the results. */
export interface Hit {
  title: string;
  kind: string;
  href: string;
  pieces: Piece[];
}

/** `jumps` go straight to an article, `titles` match names and people's words, `texts` hold the exact words. */
export interface Results {
  jumps: Hit[];
  titles: Hit[];
  texts: Hit[];
  /** All pages with the exact words, of which `texts` shows the first. */
  total: number;
  /** Why a named article is not among the jumps; empty where there is nothing to say. */
  notice: string;
}

export type Filters = Partial<Record<'kind' | 'law' | 'chapter', string>>;

const TITLES = 8;

/** The articles a query names, as hits, and what to say of those that do not exist. */
function jumps(query: string, { entries, base }: Sources): { named: boolean; hits: Hit[]; notice: string } {
  const shapes = new Map(Object.entries(entries.shapes));
  const targets = jumpTargets(query, entries.laws);
  const problems = targets.map((cite) => checkCitation(citationId(cite), shapes));
  const hits = targets
    .filter((_target, at) => problems[at] === null)
    .map((cite) => {
      const law = entries.laws.find(({ id }) => id === cite.law)!;
      const entry = entries.entries.find(
        ({ path }) => path === citationPath({ law: cite.law, article: cite.article }),
      )!;
      return {
        title: `《${law.title}》${formatPlace(cite)}`,
        kind: entry.kind,
        href: base + citationPath(cite),
        pieces: [{ text: entry.title.split('　')[1]!, hit: false }],
      };
    });
  return { named: targets.length > 0, hits, notice: hits.length ? '' : (problems[0] ?? '') };
}

function titles(forms: string[], filters: Filters, { fuse, base }: Sources): Hit[] {
  const best = new Map<string, { score: number; hit: Hit }>();
  for (const form of forms) {
    for (const { item, score = 1 } of fuse.search(form, { limit: TITLES * 3 })) {
      if (Object.entries(filters).some(([key, value]) => item[key as keyof Filters] !== value)) continue;
      if ((best.get(item.path)?.score ?? 2) <= score) continue;
      const said = item.says.find((words) => forms.some((each) => words.includes(each)));
      const text = said ? `人们会说“${said}”。${item.text}` : item.text;
      best.set(item.path, {
        score,
        hit: { title: item.title, kind: item.kind, href: base + item.path, pieces: excerpt(text, forms) },
      });
    }
  }
  return [...best.values()]
    .sort((a, b) => a.score - b.score)
    .slice(0, TITLES)
    .map(({ hit }) => hit);
}

/** What is in force and written here comes before what is only history or background, however the query was spelled. */
const LATER = ['旧条文', '法规库'];

async function texts(forms: string[], filters: Filters, { pagefind, filters: known }: Sources): Promise<RawHit[]> {
  const kinds = filters.kind ? [filters.kind] : Object.keys(known.kind ?? {});
  const groups = [kinds.filter((kind) => !LATER.includes(kind)), kinds.filter((kind) => LATER.includes(kind))];
  const found = new Map<string, RawHit>();
  for (const group of groups.filter((each) => each.length > 0)) {
    for (const form of forms) {
      const { chars } = searchable(form);
      if (!chars.length) continue;
      const { results } = await pagefind.search(`"${chars.join(' ')}"`, {
        filters: { ...filters, kind: { any: group } },
        sort: { rank: 'asc' },
      });
      for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
    }
  }
  return [...found.values()];
}

/** Searches everything for a query as typed. `most` limits how many pages of full text are loaded and shown. */
export async function search(query: string, filters: Filters, most: number, sources: Sources): Promise<Results> {
  const forms = variants(query, sources.simplify);
  if (!forms.length) return { jumps: [], titles: [], texts: [], total: 0, notice: '' };
  const raw = await texts(forms, filters, sources);
  const loaded = await Promise.all(raw.slice(0, most).map((hit) => hit.data()));
  const jump = jumps(sources.simplify(query), sources);
  return {
    jumps: Object.keys(filters).length ? [] : jump.hits,
    notice: jump.notice,
    // Titles are matched loosely: for a named article that would only offer its neighbours.
    titles: jump.named ? [] : titles(forms, filters, sources),
    texts: loaded.map(({ url, meta }) => ({
      title: meta.title,
      kind: meta.kind,
      href: url,
      pieces: excerpt(meta.text, forms),
    })),
    total: raw.length,
  };
}
