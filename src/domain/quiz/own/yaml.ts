import { isMap, isNode, isScalar, LineCounter, parseDocument, stringify, type Document } from 'yaml';
import type { Topic } from '../bank.ts';
import { checkOwn } from './check.ts';
import type { Path } from './path.ts';
import type { OwnFacts, OwnProblem, OwnTopic } from './types.ts';

/** What the parser's own words, which are English, come down to. */
const SYNTAX: Record<string, string> = {
  BAD_INDENT: '缩进不对，同一层的字段要从同一列开始',
  TAB_AS_INDENT: '缩进里有制表符，换成空格',
  DUPLICATE_KEY: '同一个字段写了两遍',
  MISSING_CHAR: '少了引号、括号或者冒号，对照前后几行补上',
  MULTILINE_IMPLICIT_KEY: '少了冒号，或者一句话写成了两行',
  BLOCK_AS_IMPLICIT_KEY: '冒号后面的内容要么写在同一行，要么下一行多缩进两格',
  BAD_ALIAS: '“*”“&”开头的内容要加引号',
};
const UNKNOWN = '写法不对，检查缩进、引号和冒号后面的空格';
/** Nothing deeper is a topic; a parser would run out of stack long before memory. */
const DEEPEST = 100;

/** Reads a YAML file of the form of `quizzes/*.yaml`; ids in it are ignored. `title` is for a file that has none. */
export function readOwnYaml(text: string, title: string, facts: OwnFacts): OwnTopic | { problems: OwnProblem[] } {
  const counter = new LineCounter();
  const lines = (offset: number) => counter.linePos(offset).line;
  let document: Document;
  let tree: unknown;
  try {
    if (/[[{]{100}|(?:- ){100}/.test(text)) throw new RangeError();
    document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    const problems = document.errors.map(({ code, pos }) => ({
      row: lines(pos[0]),
      column: '',
      message: SYNTAX[code] ?? UNKNOWN,
    }));
    if (problems.length) return { problems };
    tree = document.toJS({ maxAliasCount: 0 });
    if (depth(tree) > DEEPEST) throw new RangeError();
  } catch {
    return { problems: [{ row: 0, column: '', message: '这个 YAML 太复杂，题目文件不用引用（&、*）和很多层的嵌套' }] };
  }
  if (tree === null || tree === undefined || tree === '')
    return { problems: [{ row: 0, column: '', message: '文件是空的，下载模板，照着写' }] };
  const place = (path: Path, message = ''): OwnProblem => ({
    row: lineOf(document, path, lines),
    column: fieldOf(path),
    message,
  });
  const named = isMap(document.contents) ? { title, ...(tree as object) } : tree;
  const checked = checkOwn(named, facts);
  if ('topic' in checked) return { topic: checked.topic, place, strange: [] };
  return { problems: checked.faults.map(({ path, message }) => place(path, message)).sort((a, b) => a.row - b.row) };
}

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}

/** The line of what a path leads to, or of the nearest thing above it that is there. */
function lineOf(document: Document, path: Path, line: (offset: number) => number): number {
  for (let length = path.length; length >= 0; length--) {
    const above = length ? document.getIn(path.slice(0, length - 1), true) : undefined;
    const last = path[length - 1];
    // The line of a field is that of its name: a long text begins a line later.
    const pair = isMap(above) ? above.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
    const key = pair && isNode(pair.key) ? pair.key.range : undefined;
    if (key) return line(key[0]);
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return line(node.range[0]);
  }
  return 1;
}

/** A place as a person counts it: 第2题 options 第1项 feedback. */
const fieldOf = (path: Path): string =>
  path
    .flatMap((part, at) => {
      if (part === 'questions' && path.length > 1) return [];
      if (typeof part === 'string') return [part];
      const before = path[at - 1];
      return [`第${part + 1}${before === 'questions' ? '题' : before === 'parts' ? '小题' : '项'}`];
    })
    .join(' ');

/** A topic as a file of the bank, with what is still to be done written at its top. */
export function ownYaml({ title, order, about, questions }: Topic): string {
  const steps = [
    '信访知库的自带题目。放进题库（quizzes/ 文件夹）以前：',
    '1. 编号（own-…）是临时的，每个都用 npm run new:question 换成新编号；',
    '2. 文件名改成小写英文，如 hearing.yaml；改好名称 title、次序 order 和一句话说明 about；',
    '3. “理由见解析”一类的反馈改成各选项自己的；天数、机关名换成 {期限}、{机关} 的占位；',
    '4. 由另一个人对照条文核对，改好 reviewed，再运行 npm run quiz 和 npm run build。',
  ];
  const head = steps.map((line) => `# ${line}\n`).join('');
  return head + stringify({ title, order, about, questions }, { lineWidth: 0, aliasDuplicateObjects: false });
}
