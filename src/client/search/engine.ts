import {
  articleId,
  checkCitation,
  citationId,
  citationPath,
  formatPlace,
  parseCitation,
  type Citation,
} from '../../domain/citation/index.ts';
import {
  excerpt,
  isLater,
  jumpTargets,
  searchable,
  variants,
  type Entries,
  type Entry,
  type Piece,
} from '../../domain/search/index.ts';
import { refresh, type RawHit, type Sources } from './sources.ts';

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

const passes = (entry: Entry, filters: Filters) =>
  Object.entries(filters).every(([key, value]) => entry[key as keyof Filters] === value);

/** What there is instead of an article, paragraph or item that does not exist. */
function reach({ law, article }: Citation, { laws, shapes }: Entries): string {
  const title = `《${laws.find(({ id }) => id === law)!.title}》`;
  const shape = shapes[articleId({ law, article })];
  if (shape) return `${title}${formatPlace({ law, article })}有${shape.length}款，各款的项数是${shape.join('、')}`;
  const last = Math.max(
    ...Object.keys(shapes)
      .map((id) => parseCitation(id)!)
      .filter((cite) => cite.law === law)
      .map((cite) => cite.article),
  );
  return `${title}只有第一条到${formatPlace({ law, article: last })}`;
}

/** The articles a query names, as hits, and what to say of those that do not exist. */
function jumps(
  query: string,
  filters: Filters,
  { entries, base }: Sources,
): { named: boolean; hits: Hit[]; notice: string } {
  const shapes = new Map(Object.entries(entries.shapes));
  const targets = jumpTargets(query, entries.laws);
  const problems = targets.map((cite) => checkCitation(citationId(cite), shapes));
  const hits = targets
    .filter((_target, at) => problems[at] === null)
    .flatMap((cite) => {
      const law = entries.laws.find(({ id }) => id === cite.law)!;
      const entry = entries.entries.find(
        ({ path }) => path === citationPath({ law: cite.law, article: cite.article }),
      )!;
      if (!passes(entry, filters)) return [];
      return {
        title: `《${law.title}》${formatPlace(cite)}`,
        kind: entry.kind,
        href: base + citationPath(cite),
        pieces: [{ text: entry.caption, hit: false }],
      };
    });
  const missing = targets.length > 0 && problems.every((problem) => problem !== null);
  return {
    named: targets.length > 0,
    hits,
    notice: missing ? targets.map((cite) => reach(cite, entries)).join('；') : '',
  };
}

function titles(forms: string[], filters: Filters, { fuse, base }: Sources): Hit[] {
  const best = new Map<string, { score: number; hit: Hit }>();
  for (const form of forms) {
    for (const { item, score = 1 } of fuse.search(form, { limit: TITLES * 3 })) {
      if (!passes(item, filters)) continue;
      if ((best.get(item.path)?.score ?? 2) <= score) continue;
      const said = item.says.find((words) => forms.some((each) => words.includes(each)));
      const text = said ? `人们会说“${said}”。${item.text}` : item.text;
      best.set(item.path, {
        score,
        hit: {
          title: isLater(item.kind) && item.law ? `《${item.law}》${item.title}` : item.title,
          kind: item.kind,
          href: base + item.path,
          pieces: excerpt(text, forms),
        },
      });
    }
  }
  return [...best.values()]
    .sort((a, b) => Number(isLater(a.hit.kind)) - Number(isLater(b.hit.kind)) || a.score - b.score)
    .slice(0, TITLES)
    .map(({ hit }) => hit);
}

const kindGroups = ({ kind }: Filters, known: Sources['filters']): string[][] => {
  const kinds = kind ? [kind] : Object.keys(known['kind'] ?? {});
  return [kinds.filter((each) => !isLater(each)), kinds.filter(isLater)].filter((group) => group.length > 0);
};

/** Pages that hold one of the forms word for word; current kinds first, however the query was spelled. */
async function exact(forms: string[], filters: Filters, { pagefind, filters: known }: Sources): Promise<RawHit[]> {
  const found = new Map<string, RawHit>();
  for (const group of kindGroups(filters, known)) {
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

/** Pages with the words as typed, or, where there are none and blanks part the words, pages that hold all of them. */
async function texts(query: string, filters: Filters, sources: Sources): Promise<RawHit[]> {
  const whole = await exact(variants(query, sources.simplify), filters, sources);
  const words = query.split(/\s+/).filter(Boolean);
  if (whole.length || words.length < 2) return whole;
  const [first = [], ...others] = await Promise.all(
    words.map((word) => exact(variants(word, sources.simplify), filters, sources)),
  );
  const ids = others.map((hits) => new Set(hits.map(({ id }) => id)));
  return first.filter(({ id }) => ids.every((set) => set.has(id)));
}

/** Searches everything for a query as typed. `most` limits how many pages of full text are loaded and shown. */
export async function search(query: string, filters: Filters, most: number, sources: Sources): Promise<Results> {
  const forms = variants(query, sources.simplify);
  if (!forms.length) return { jumps: [], titles: [], texts: [], total: 0, notice: '' };
  let raw = await texts(query, filters, sources);
  if (!raw.length) {
    await refresh(sources);
    raw = await texts(query, filters, sources);
  }
  const loaded = await Promise.all(raw.slice(0, most).map((hit) => hit.data()));
  const marks = [...forms, ...query.split(/\s+/).flatMap((word) => variants(word, sources.simplify))];
  const jump = jumps(sources.simplify(query), filters, sources);
  return {
    jumps: jump.hits,
    notice: jump.notice,
    // Titles are matched loosely: for a named article that would only offer its neighbours.
    titles: jump.named ? [] : titles(forms, filters, sources),
    texts: loaded.map(({ url, meta }) => ({
      title: meta.title,
      kind: meta.kind,
      href: url,
      pieces: excerpt(meta.text, marks),
    })),
    total: raw.length,
  };
}
