import type { Node, Parent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { formatPlace, parseCitation } from '../../citation/index.ts';
import { isJsx, lineOf, type Jsx } from './jsx.ts';
import { quizFault } from './quiz.ts';
import type { BodyCite, BodyProblem } from './types.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

/** A body that is not MDX at all is read as an empty one, with the reason as the only thing that matters about it. */
export function parseMdx(body: string, problems: BodyProblem[]): Root {
  try {
    return parser.parse(body);
  } catch (error) {
    const { line = 1, reason = '' } = error as { line?: number; reason?: string };
    const message = `尖括号或花括号的写法有误，引用要写成 <Cite id="2022-34" />，末尾的斜线不能少（${reason}）`;
    problems.push({ line, message });
    return { type: 'root', children: [] };
  }
}

interface CiteNode extends Jsx {
  name: 'Cite';
}

export const isCite = (node: Node): node is CiteNode => isJsx(node) && node.name === 'Cite';

const citeId = ({ attributes }: CiteNode): string => {
  const value = attributes.find(({ name }) => name === 'id')?.value;
  return typeof value === 'string' ? value : '';
};

/** Text of a node with every `<Cite>` written out (第三十一条第六项), so that the digest reads and compares as prose. */
export function plain(node: Node): string {
  if (isCite(node)) {
    const cite = parseCitation(citeId(node));
    return cite ? formatPlace(cite) : '';
  }
  const { children } = node as Partial<Parent>;
  return children ? children.map(plain).join('') : toString(node);
}

/** Every `<Cite>` in or below a node. */
export function citesOf(node: Node): BodyCite[] {
  const found: BodyCite[] = [];
  visit(node, (inner) => {
    if (isCite(inner)) found.push({ id: citeId(inner), line: lineOf(inner) });
  });
  return found;
}

const PROSE = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'strong', 'emphasis', 'inlineCode', 'link'];
const NAMES: Record<string, string> = {
  mdxFlowExpression: '花括号里的表达式',
  mdxTextExpression: '花括号里的表达式',
  mdxjsEsm: 'import 和 export',
  code: '代码块（行首不要空四格）',
  thematicBreak: '分隔线',
  blockquote: '引用块',
  definition: '链接定义',
  image: '图片',
  break: '段内换行',
};

/** What is not prose of a file that anybody may edit: code, markup, pictures, and every tag other than `<Cite id>` and `<Quiz>`. */
function whyRefused(node: Node): string | null {
  if (PROSE.includes(node.type)) return null;
  if (!isJsx(node))
    return `正文里不能有${NAMES[node.type] ?? `这种写法（${node.type}）`}，只写段落、列表和 <Cite id="…" />`;
  if (node.name === 'Quiz') return quizFault(node);
  if (!isCite(node)) return `正文里不能用 <${node.name ?? ''}>，只能用 <Cite id="…" /> 和 <Quiz topic="…" />`;
  if (node.attributes.some(({ type, name }) => type !== 'mdxJsxAttribute' || name !== 'id') || node.children.length) {
    return '引用只写 id，不写别的，像 <Cite id="2022-34" />';
  }
  return node.type === 'mdxJsxFlowElement' ? '引用不能单独成段，要写在一句话的末尾' : null;
}

/** Everything in a tree that a body may not contain, at any depth. */
export function refused(tree: Root): BodyProblem[] {
  const found: BodyProblem[] = [];
  visit(tree, (node) => {
    const message = whyRefused(node);
    if (message) found.push({ line: lineOf(node), message });
  });
  return found;
}
