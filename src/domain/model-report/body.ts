import type { Node, Parent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readPieces } from './pieces.ts';
import type { BodyBlock, BodyFault, BodyNote, Passage, Piece, ReportBody } from './types.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

interface Jsx extends Parent {
  name: string | null;
  attributes: { name?: string; value?: unknown }[];
}

type Report = (node: Node, message: string) => void;

const lineOf = (node: Node): number => node.position?.start.line ?? 1;
const isJsx = (node: Node, name: string): node is Jsx => node.type.startsWith('mdxJsx') && (node as Jsx).name === name;

/** The value of an attribute: a text, true where it stands alone, undefined where it is absent or an expression. */
function attribute({ attributes }: Jsx, name: string): string | true | undefined {
  const found = attributes.find((entry) => entry.name === name);
  if (!found) return undefined;
  return found.value === null ? true : typeof found.value === 'string' ? found.value : undefined;
}

const text = (node: Jsx, name: string): string => {
  const value = attribute(node, name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Reads the model in the body of a report file. Never throws on form: what is wrong is listed in `problems`. */
export function parseReportBody(body: string): ReportBody {
  const problems: BodyFault[] = [];
  const report: Report = (node, message) => problems.push({ line: lineOf(node), message });
  let root: Root = { type: 'root', children: [] };
  try {
    root = parser.parse(body);
  } catch (error) {
    const { line = 1, reason = '' } = error as { line?: number; reason?: string };
    problems.push({ line, message: `尖括号或花括号没有配对，或者花括号里不是编号（${reason}）` });
  }
  const passages: Passage[] = [];
  for (const node of root.children) {
    const last = passages.at(-1);
    const note = noteOf(node);
    if (note) {
      if (last) last.notes.push(readNote(note, report));
      else passages.push({ blocks: [], notes: [readNote(note, report)] });
      continue;
    }
    const block = readBlock(node, report);
    if (!block) continue;
    const begins =
      !last || last.notes.length > 0 || (block.kind === 'heading' && last.blocks.at(-1)?.kind !== 'heading');
    if (begins) passages.push({ blocks: [block], notes: [] });
    else last.blocks.push(block);
  }
  return { passages, problems };
}

/** A note on one line is read as a paragraph with nothing else in it. */
function noteOf(node: RootContent): Jsx | undefined {
  if (isJsx(node, 'Note')) return node;
  const [only, ...more] = node.type === 'paragraph' ? node.children : [];
  return only && !more.length && isJsx(only, 'Note') ? (only as Jsx) : undefined;
}

function readNote(node: Jsx, report: Report): BodyNote {
  for (const { name = '' } of node.attributes)
    if (!['part', 'cites', 'wrong', 'advice'].includes(name))
      report(node, `<Note> 里不能写“${name}”，只有 part、cites、wrong、advice`);
  const inner = node.children.some(({ type }) => type === 'paragraph') ? node.children : [node];
  return {
    line: lineOf(node),
    part: text(node, 'part'),
    cites: text(node, 'cites').split(/\s+/).filter(Boolean),
    advice: attribute(node, 'advice') === true,
    wrong: text(node, 'wrong') || undefined,
    text: inner.map((paragraph) => piecesOf(paragraph as Parent, report)),
  };
}

function readBlock(node: RootContent, report: Report): BodyBlock | undefined {
  const line = lineOf(node);
  if (node.type === 'heading') {
    if (node.depth === 2 || node.depth === 3)
      return { kind: 'heading', level: node.depth === 2 ? 1 : 2, text: piecesOf(node, report), line };
    report(node, '标题只用“## ”（一、）和“### ”（（一）），编号不用写');
  } else if (node.type === 'paragraph') {
    return { kind: 'text', text: piecesOf(node, report), line };
  } else if (node.type === 'list') {
    const items = node.children.map((item) => {
      if (item.children.length !== 1 || item.children[0]!.type !== 'paragraph') report(item, '一项只写一段');
      return piecesOf(item.children[0] as Parent, report);
    });
    return { kind: 'list', items, line };
  } else if (isJsx(node, 'Table')) {
    return { kind: 'table', id: text(node, 'id'), line };
  } else {
    report(node, `正文里只写标题、段落、列表、<Table id="…" /> 和 <Note>，这里是${toString(node) || node.type}`);
  }
  return undefined;
}

/** Text, figures, blanks and citations of a block. Anything else inside a line is reported. */
function piecesOf(node: Parent, report: Report): Piece[] {
  return (node?.children ?? []).flatMap((child): Piece[] => {
    if (child.type === 'text') {
      if (child.value.includes('\n')) report(child, '一段写在一行里，中间不换行');
      return readPieces(child.value);
    }
    const { type, value } = child as { type: string; value?: string };
    if (type === 'mdxTextExpression') return [{ kind: 'placeholder', id: (value ?? '').trim() }];
    if (isJsx(child, 'Cite')) return [{ kind: 'cite', id: text(child as Jsx, 'id') }];
    report(child, `句子里只能有 {编号}、［空白］ 和 <Cite id="…" />，这里是${toString(child) || type}`);
    return [];
  });
}
