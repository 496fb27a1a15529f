import type { Element, Root, Text } from 'hast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { Term } from '../../domain/corpus/index.ts';
import { termPattern } from '../../domain/glossary/index.ts';

/** A text inside one of these is already a link, a heading or code. */
const LEFT_ALONE = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'code', 'pre']);

/** What the links need to know of a term. */
export type LinkedTerm = Pick<Term, 'id' | 'term' | 'aliases' | 'except' | 'link'>;

/**
 * What is matched in text: names to link, with their term, and words to pass over, with null. Words that only
 * contain a term (提交 before 办结) and everyday terms must be matched too, or a part of them would be linked.
 */
function matched(terms: readonly LinkedTerm[]): Map<string, string | null> {
  const names = new Map<string, string | null>();
  for (const { id, term, aliases, except = [], link = true } of terms) {
    for (const name of [term, ...aliases]) names.set(name, link ? id : null);
    for (const word of except) names.set(word, null);
  }
  return names;
}

/** Links the first mention of each term on a page, so that editors write plain text. `base` ends in a slash. */
export function rehypeTermLinks({ base, terms }: { base: string; terms: readonly LinkedTerm[] }) {
  const names = matched(terms);
  const pattern = termPattern([...names.keys()]);
  return (tree: Root): void => {
    const seen = new Set<string>();
    visitParents(tree, 'text', (node, ancestors) => {
      if (ancestors.some((parent) => LEFT_ALONE.has((parent as Element).tagName))) return;
      const parts: (Text | Element)[] = [];
      const text = (value: string) => value && parts.push({ type: 'text', value });
      let from = 0;
      for (const match of node.value.matchAll(pattern)) {
        const id = names.get(match[0]);
        if (!id || seen.has(id)) continue;
        seen.add(id);
        text(node.value.slice(from, match.index));
        parts.push(termLink(base, id, match[0]));
        from = match.index + match[0].length;
      }
      if (!parts.length) return;
      text(node.value.slice(from));
      const parent = ancestors.at(-1)!;
      const at = parent.children.indexOf(node as never);
      parent.children.splice(at, 1, ...(parts as never[]));
      return [SKIP, at + parts.length];
    });
  };
}

const termLink = (base: string, id: string, name: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['term'], href: `${base}glossary/#${id}`, dataCard: `term-${id}` },
  children: [{ type: 'text', value: name }],
});
