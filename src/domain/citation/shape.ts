import { articleId, citationId, parseCitation, type Citation } from './citation.ts';
import { formatPlace } from './format.ts';

/** What exists: article id → number of items in each of its paragraphs. `2022-22` → `[3, 0]`. */
export type Shapes = ReadonlyMap<string, readonly number[]>;

/**
 * Checks that a citation id is well formed and points at something that exists.
 * Returns null when it does, else one Chinese sentence that names the near miss.
 */
export function checkCitation(id: string, shapes: Shapes): string | null {
  const cite = parseCitation(id);
  if (!cite) return `“${id}”不是引用的写法，应当像 2022-34、2022-34-1、2022-31(6) 或 2022-22-1(3)`;
  const shape = shapes.get(articleId(cite));
  if (!shape) return `“${id}”指向不存在的条文，${nearestArticle(cite, shapes)}`;
  const whole = formatPlace({ law: cite.law, article: cite.article });
  if (cite.paragraph && cite.paragraph > shape.length) return `“${id}”指向不存在的款，${whole}只有${shape.length}款`;
  if (!cite.item) return null;
  if (!cite.paragraph && shape.length > 1) {
    return `“${id}”没有写第几款，${whole}有${shape.length}款，应当写成 ${citationId({ ...cite, paragraph: 1 })} 这样的形式`;
  }
  const items = shape[(cite.paragraph ?? 1) - 1] ?? 0;
  return cite.item > items ? `“${id}”指向不存在的项，这一款有${items}项` : null;
}

/** Leaves out “第一款” where the article has only one paragraph, as lawyers cite it. */
export function conventional(cite: Citation, shapes: Shapes): Citation {
  if (cite.paragraph !== 1 || shapes.get(articleId(cite))?.length !== 1) return cite;
  const { paragraph: _only, ...rest } = cite;
  return rest;
}

function nearestArticle({ law }: Citation, shapes: Shapes): string {
  const numbers = [...shapes.keys()].flatMap((id) => (id.startsWith(`${law}-`) ? [parseCitation(id)!.article] : []));
  if (numbers.length > 0) return `${law} 只有第1条到第${Math.max(...numbers)}条`;
  const laws = new Set([...shapes.keys()].map((id) => id.split('-')[0]));
  return `能引用的法规是 ${[...laws].join('、')}`;
}
