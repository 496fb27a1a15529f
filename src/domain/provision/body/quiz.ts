import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx, lineOf, type Jsx } from './jsx.ts';
import type { BodyProblem, BodyQuiz } from './types.ts';

const SUBJECTS = ['topic', 'article', 'procedure'] as const;
const FORM = '小测写成 <Quiz topic="复查和复核" count={3} />';

/** `count={3}` comes as an expression, everything else as text. */
function valueOf({ attributes }: Jsx, wanted: string): string | undefined {
  const value = attributes.find(({ type, name }) => type === 'mdxJsxAttribute' && name === wanted)?.value;
  return typeof value === 'string' ? value : (value as { value?: string } | undefined)?.value?.trim();
}

/** What is wrong with the form of a `<Quiz>`; null for a good one. */
export function quizFault(node: Jsx): string | null {
  if (node.type !== 'mdxJsxFlowElement') return '小测要单独成段，写在正文最后';
  const names: readonly string[] = [...SUBJECTS, 'count'];
  const strange = node.attributes.find(({ type, name = '' }) => type !== 'mdxJsxAttribute' || !names.includes(name));
  if (strange || node.children.length) return `${FORM}，不写别的`;
  const subjects = SUBJECTS.filter((name) => node.attributes.some((attribute) => attribute.name === name));
  if (subjects.length !== 1) return `${FORM}，topic、article、procedure 写一个，也只写一个`;
  const [subject] = node.attributes.filter(({ name }) => name === subjects[0]);
  if (typeof subject!.value !== 'string' || !subject!.value) return `${FORM}，${subjects[0]!} 的值写在双引号里`;
  const count = valueOf(node, 'count');
  const given = node.attributes.some(({ name }) => name === 'count');
  return given && !/^\d+$/.test(count ?? '') ? `${FORM}，count 是几题，写数字` : null;
}

/** The tags whose form is good. */
export function quizzesOf(root: Root): BodyQuiz[] {
  const found: BodyQuiz[] = [];
  visit(root, (node) => {
    if (!isJsx(node) || node.name !== 'Quiz' || quizFault(node)) return;
    const subjects = SUBJECTS.flatMap((name) => {
      const value = valueOf(node, name);
      return value === undefined ? [] : [[name, value]];
    });
    const count = valueOf(node, 'count');
    found.push({
      ...(Object.fromEntries(subjects) as Partial<BodyQuiz>),
      ...(count === undefined ? {} : { count: Number(count) }),
      line: lineOf(node),
    });
  });
  return found;
}

/** A page asks once, after everything there is to read. */
export function misplacedQuizzes(root: Root): BodyProblem[] {
  const last = root.children.at(-1);
  const found: BodyProblem[] = [];
  visit(root, (node) => {
    if (isJsx(node) && node.name === 'Quiz' && node.type === 'mdxJsxFlowElement' && (node as unknown) !== last)
      found.push({ line: lineOf(node), message: '小测只放一组，写在正文最后' });
  });
  return found;
}
