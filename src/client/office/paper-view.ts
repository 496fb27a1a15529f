import { paperTree, type Paper, type PaperNode, type Piece } from '../../domain/paper/index.ts';

function drawn(node: PaperNode | Piece): Node {
  if (!('tag' in node)) {
    if (node.kind === 'plain') return document.createTextNode(node.text);
    const span = document.createElement('span');
    span.className = `paper-${node.kind}`;
    span.textContent = node.text;
    return span;
  }
  const made = document.createElement(node.tag);
  if (node.class) made.className = node.class;
  if (node.span) (made as HTMLTableCellElement).colSpan = node.span;
  made.append(...node.children.map(drawn));
  return made;
}

/** What stands inside `.paper` (styles/paper.css), as components/paper/PaperView.astro draws it at build time. */
export const paperNodes = (paper: Paper): Node[] => paperTree(paper).map(drawn);
