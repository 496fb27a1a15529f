/** A place in a law of this site: `2022-22-1(3)` is law 2022, article 22, paragraph 1, item 3. */
export interface Citation {
  law: string;
  article: number;
  paragraph?: number;
  item?: number;
}

const FORM = /^(\d{4})-([1-9]\d{0,3})(?:-([1-9]\d?))?(?:\(([1-9]\d?)\))?$/;

/** Reads the id form of a citation; null where the text is not of that form. Existence is `checkCitation`'s business. */
export function parseCitation(id: string): Citation | null {
  const match = FORM.exec(id);
  if (!match) return null;
  const [, law, article, paragraph, item] = match;
  return {
    law: law!,
    article: Number(article),
    ...(paragraph ? { paragraph: Number(paragraph) } : {}),
    ...(item ? { item: Number(item) } : {}),
  };
}

/** The id form again; the inverse of `parseCitation`. */
export function citationId({ law, article, paragraph, item }: Citation): string {
  return `${law}-${article}${paragraph ? `-${paragraph}` : ''}${item ? `(${item})` : ''}`;
}

/** The id of the whole article a citation points into, such as `2022-34`. */
export function articleId({ law, article }: Pick<Citation, 'law' | 'article'>): string {
  return `${law}-${article}`;
}
