import type { Heading, List, Node, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { formatPlace, parseCitation } from '../citation/index.ts';

/** Digest of one 款: its own text and one text per 项. */
export interface DigestParagraph {
  text: string;
  items: string[];
}

/** A `<Cite>` in a body and the line it stands on, counted from the first line of the body. */
export interface BodyCite {
  id: string;
  line: number;
}

/** One line of advice or explanation with what it rests on. */
export interface Remark {
  text: string;
  cites: string[];
  line: number;
}

export interface ProvisionBody {
  digest: DigestParagraph[];
  points: Remark[];
  pitfalls: Remark[];
  practice: Remark[];
  cites: BodyCite[];
  /** What is wrong with the form, each with its line; empty for a good file. */
  problems: { line: number; message: string }[];
}

/** The four sections every provision has, in this order; the key is also the fragment on the page. */
export const SECTIONS = { digest: '摘要', points: '要点', pitfalls: '常见误解', practice: '实务提示' } as const;

type Section = keyof typeof SECTIONS;

const PARAGRAPH_HEADING = /^第([一二三四五六七八九十]+)款$/;
const parser = unified().use(remarkParse).use(remarkMdx);

/** The Markdown tree of a body, MDX included. Throws what remark-mdx throws on broken JSX. */
export const parseMdx = (body: string): Root => parser.parse(body);

interface CiteNode extends Node {
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement';
  name: string | null;
  attributes: { type: string; name: string; value: unknown }[];
}

const isCite = (node: Node): node is CiteNode =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && (node as CiteNode).name === 'Cite';

const citeId = (node: CiteNode): string => {
  const value = node.attributes.find((attribute) => attribute.name === 'id')?.value;
  return typeof value === 'string' ? value : '';
};

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** Text of a node with every `<Cite>` written out (第三十一条第六项), so that the digest reads and compares as prose. */
function plain(node: Node): string {
  if (isCite(node)) {
    const cite = parseCitation(citeId(node));
    return cite ? formatPlace(cite) : '';
  }
  const children = (node as Parent).children as PhrasingContent[] | undefined;
  return children ? children.map(plain).join('') : toString(node);
}

function citesOf(node: Node): BodyCite[] {
  const found: BodyCite[] = [];
  visit(node, (inner) => {
    if (isCite(inner)) found.push({ id: citeId(inner), line: lineOf(inner) });
  });
  return found;
}

/** Text of an explanation without the citations that close it; those are listed beside it. */
function remark(node: Node): Remark {
  const children = [...((node as Parent).children as Node[])];
  while (children.length && (isCite(children.at(-1)!) || toString(children.at(-1)).trim() === '')) children.pop();
  return { text: children.map(plain).join('').trim(), cites: citesOf(node).map(({ id }) => id), line: lineOf(node) };
}

function remarks(nodes: RootContent[]): Remark[] {
  return nodes.flatMap((node) =>
    node.type === 'list' ? node.children.map((item) => remark(item.children[0] ?? item)) : [remark(node)],
  );
}

function digestOf(nodes: RootContent[], problems: ProvisionBody['problems']): DigestParagraph[] {
  const paragraphs: DigestParagraph[] = [];
  for (const node of nodes) {
    const current = paragraphs.at(-1);
    if (node.type === 'heading') {
      if (!PARAGRAPH_HEADING.test(toString(node))) {
        problems.push({ line: lineOf(node), message: `“${toString(node)}”应当是“第几款”` });
      }
      paragraphs.push({ text: '', items: [] });
    } else if (!current) {
      problems.push({ line: lineOf(node), message: '“摘要”之下要先写“### 第一款”' });
    } else if (node.type === 'list') {
      if (!(node as List).ordered) problems.push({ line: lineOf(node), message: '项要用“1. ”编号，不用“- ”' });
      current.items.push(...(node as List).children.map((item) => item.children.map(plain).join('')));
    } else {
      current.text += plain(node);
    }
  }
  return paragraphs;
}

/** A body with broken JSX is read as an empty one, with the reason as the only thing that matters about it. */
function parseOr(body: string, problems: ProvisionBody['problems']): Root {
  try {
    return parseMdx(body);
  } catch (error) {
    const { line = 1, reason = '' } = error as { line?: number; reason?: string };
    problems.push({
      line,
      message: `尖括号的写法有误，引用要写成 <Cite id="2022-34" />，末尾的斜线不能少（${reason}）`,
    });
    return { type: 'root', children: [] };
  }
}

/** Reads the four sections of a provision's body. Never throws on form: what is wrong is listed in `problems`. */
export function parseProvisionBody(body: string): ProvisionBody {
  const problems: ProvisionBody['problems'] = [];
  const root = parseOr(body, problems);
  const parts = new Map<Section, RootContent[]>();
  let section: RootContent[] | undefined;
  for (const node of root.children) {
    if (node.type === 'heading' && (node as Heading).depth === 2) {
      const key = (Object.keys(SECTIONS) as Section[]).find((name) => SECTIONS[name] === toString(node));
      if (!key)
        problems.push({
          line: lineOf(node),
          message: `没有“${toString(node)}”这一节，只能是${Object.values(SECTIONS).join('、')}`,
        });
      section = [];
      if (key) parts.set(key, section);
    } else if (section) section.push(node);
    else problems.push({ line: lineOf(node), message: '第一行应当是“## 摘要”' });
  }
  for (const [key, title] of root.children.length ? Object.entries(SECTIONS) : []) {
    if (!parts.get(key as Section)?.length) problems.push({ line: 1, message: `缺少“${title}”一节` });
  }
  const of = (key: Section) => parts.get(key) ?? [];
  return {
    digest: digestOf(of('digest'), problems),
    points: remarks(of('points')),
    pitfalls: remarks(of('pitfalls')),
    practice: remarks(of('practice')),
    cites: citesOf(root),
    problems,
  };
}
