import path from 'node:path';
import type { ListItem, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { citationAnchor, formatCitation, formatPlace, type Citation } from '../../domain/citation/index.ts';
import { SECTIONS } from '../../domain/provision/index.ts';

const FILE = /provisions[\\/](\d{4})[\\/](\d{3})\.mdx$/;

const mark = (node: { data?: object }, properties: Record<string, string>) => {
  node.data = { ...node.data, hProperties: properties };
};

/**
 * Gives the parts of a provision their permanent fragments (`digest`, `p2`, `p2-i3`), a link to each and the citation
 * to copy; and tells every `<Cite>` which law it is read in, so that a page need not repeat the title of its own law.
 * `titles` are those of the laws by id; files in folders of other laws are left as they are, and the gate refuses them.
 */
export function remarkProvision({ titles }: { titles: ReadonlyMap<string, string> }) {
  return (tree: Root, file: VFile): void => {
    const match = FILE.exec(path.normalize(file.path ?? ''));
    if (!match || !titles.has(match[1]!)) return;
    const whole: Citation = { law: match[1]!, article: Number(match[2]) };
    const paragraphs = tree.children.filter((node) => node.type === 'heading' && node.depth === 3).length;
    let section = '';
    let paragraph = 0;
    for (const node of tree.children) {
      if (node.type === 'heading' && node.depth === 2) {
        section = Object.entries(SECTIONS).find(([, title]) => title === toString(node))?.[0] ?? '';
        if (section) mark(node, { id: section });
      } else if (node.type === 'heading' && node.depth === 3) {
        paragraph += 1;
        // Lawyers do not cite 第一款 of an article that has only one.
        const cite = paragraphs > 1 ? { ...whole, paragraph } : whole;
        if (paragraphs === 1) node.children = [{ type: 'text', value: '本条只有一款' }];
        mark(node, { id: `p${paragraph}` });
        node.children.push(anchor({ ...whole, paragraph }, formatCitation(cite, titles)));
      } else if (section === 'digest') {
        items(node, { ...whole, paragraph }, paragraphs === 1, titles);
      }
    }
    visit(tree, (node) => {
      const element = node as { type: string; name?: string; attributes?: unknown[] };
      if (element.type.startsWith('mdxJsx') && element.name === 'Cite') {
        element.attributes?.push({ type: 'mdxJsxAttribute', name: 'from', value: whole.law });
      }
    });
  };
}

function items(node: RootContent, within: Citation, single: boolean, titles: ReadonlyMap<string, string>): void {
  if (node.type !== 'list') return;
  mark(node, { className: 'items' });
  node.children.forEach((item: ListItem, at) => {
    const place = { ...within, item: at + 1 };
    const { paragraph: _only, ...short } = place;
    mark(item, { id: citationAnchor(place) });
    (item.children[0] as Paragraph | undefined)?.children.push(
      anchor(place, formatCitation(single ? short : place, titles)),
    );
  });
}

/** A link to the place itself; `src/client/copy.ts` puts a copy button beside it. */
function anchor(place: Citation, citation: string): Paragraph['children'][number] {
  return {
    type: 'link',
    url: `#${citationAnchor(place)}`,
    children: [{ type: 'text', value: '#' }],
    data: {
      hProperties: {
        className: 'anchor',
        'data-copy': citation,
        'aria-label': `${formatPlace(place)}的固定链接`,
      },
    },
  } as Paragraph['children'][number];
}
