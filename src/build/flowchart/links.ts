import { citationPath, conventional, formatPlace, parseCitation, type Citation } from '../../domain/citation/index.ts';
import type { Corpus } from '../../domain/corpus/index.ts';

/**
 * A link in a box; `path` is below the site's base. `name` says in full what a shortened text refers to; `after` tells
 * that the text only makes sense after that of the link before.
 */
export interface ChartLink {
  text: string;
  path: string;
  name?: string;
  after?: true;
}

/** What two citations have in common, as far as lawyers leave it out the second time. */
function shared(cite: Citation, before: Citation | undefined): string {
  if (before?.law !== cite.law || before.article !== cite.article) return '';
  const { law, article, paragraph } = cite;
  const items = cite.item !== undefined && before.item !== undefined;
  return formatPlace(items && paragraph === before.paragraph ? { law, article, paragraph } : { law, article });
}

/** Citations as links, one after the other: 第二十二条第一款第一项, then only 第二项. */
export function citationLinks(ids: readonly string[], { laws, shapes }: Corpus): ChartLink[] {
  const current = laws.find(({ status }) => status === 'in-force')!;
  const cites = ids.map((id) => conventional(parseCitation(id)!, shapes));
  return cites.map((cite, at) => {
    const law = cite.law === current.id ? '' : laws.find(({ id }) => id === cite.law)!.short;
    const name = law + formatPlace(cite);
    const text = formatPlace(cite).slice(shared(cite, cites[at - 1]).length);
    const path = citationPath(cite);
    return text && text !== formatPlace(cite) ? { text, path, name, after: true } : { text: name, path };
  });
}
