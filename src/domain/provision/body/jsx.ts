import type { Node, Parent } from 'mdast';

/** A tag in a body. */
export interface Jsx extends Parent {
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
}

export const isJsx = (node: Node): node is Jsx =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

export const lineOf = (node: Node): number => node.position?.start.line ?? 1;
