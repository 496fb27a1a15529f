import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What the link check needs of a page. */
export interface Outline {
  ids: Set<string>;
  /** Ids that stand on more than one element. */
  repeated: string[];
  /** Addresses of links, assets and forms, as written. */
  targets: string[];
  /** Ids that an attribute of the page refers to, such as those of labels. */
  references: { attribute: string; id: string }[];
  /** Ids of the cards that links open. */
  cards: string[];
}

const ADDRESSES = ['href', 'src', 'action'];
const REFERENCES = {
  ariaLabelledBy: 'aria-labelledby',
  ariaDescribedBy: 'aria-describedby',
  ariaControls: 'aria-controls',
  htmlFor: 'for',
};

/** Reads a built page. */
export function outline(html: string): Outline {
  const tree: Root = fromHtml(html);
  const found: Outline = { ids: new Set(), repeated: [], targets: [], references: [], cards: [] };
  visit(tree, 'element', ({ properties }: Element) => {
    const { id, dataCard } = properties;
    if (typeof id === 'string') {
      if (found.ids.has(id)) found.repeated.push(id);
      found.ids.add(id);
    }
    if (typeof dataCard === 'string') found.cards.push(dataCard);
    for (const name of ADDRESSES) {
      const address = properties[name];
      if (typeof address === 'string') found.targets.push(address);
    }
    for (const [name, attribute] of Object.entries(REFERENCES)) {
      const ids = [properties[name] ?? []].flat().flatMap((value) => String(value).split(/\s+/));
      found.references.push(...ids.map((each) => ({ attribute, id: each })));
    }
  });
  return found;
}
