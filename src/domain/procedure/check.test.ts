import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { checkCollections, type Collections } from '../corpus/index.ts';
import type { ProcedureData, ProcedureNode } from './index.ts';

const { collections: real, problems } = await readContent(process.cwd());

/** The problems of the real content after one change to the procedure 延期办理 in a copy of it. */
function after(change: (extension: ProcedureData, content: Collections) => void): string {
  const copy = structuredClone(real);
  change(copy.procedures.find(({ id }) => id === 'extension')!.data, copy);
  return checkCollections(copy)
    .map(({ file, place, message }) => `${file} ${place}：${message}`)
    .join('\n');
}

const node = ({ nodes }: ProcedureData, id: string): ProcedureNode => nodes.find((entry) => entry.id === id)!;
const exit = (data: ProcedureData, id: string, at = 0) => node(data, id).exits![at]!;
const FILE = /^src\/content\/procedures\/extension\.yaml /m;

describe('checkProcedures', () => {
  it('finds nothing wrong with the real content', () => {
    expect(problems).toEqual([]);
    expect(after(() => undefined)).toBe('');
  });

  it.each<[string, (extension: ProcedureData, content: Collections) => void, RegExp]>([
    ['no start', (p) => (node(p, 'due').kind = 'step'), /nodes：要有一个开始，这里有0个/],
    ['two starts', (p) => (node(p, 'notify').kind = 'start'), /nodes：要有一个开始，这里有2个/],
    ['two nodes of one id', (p) => (node(p, 'finish').id = 'extended'), /extended：节点 id 出现两次/],
    ['a node that nothing leads to', (p) => (exit(p, 'notify').to = 'finish'), /extended：从开始走不到这里/],
    ['a dead end', (p) => delete node(p, 'notify').exits, /notify：“办理”没有出口/],
    ['an end that goes on', (p) => (node(p, 'finish').exits = [{ to: 'extended' }]), /finish：结束的节点不能再有出口/],
    ['a start with two exits', (p) => node(p, 'due').exits!.push({ to: 'finish' }), /due：“开始”只能有一个出口/],
    ['a step with two exits', (p) => node(p, 'notify').exits!.push({ to: 'finish' }), /notify：“办理”只能有一个出口/],
    ['a decision with one exit', (p) => node(p, 'complex').exits!.pop(), /complex：判断至少要有两个出口，这里有1个/],
    ['an exit without its condition', (p) => delete exit(p, 'complex').label, /complex：到 apply 的出口没有写条件/],
    ['an exit without ground', (p) => delete exit(p, 'complex').citations, /complex：到 apply 的出口没有出处/],
    [
      'two exits of one condition',
      (p) => (exit(p, 'complex').label = exit(p, 'complex', 1).label),
      /complex：两个出口的条件都是“不复杂”/,
    ],
    ['an exit to nothing, with the near miss', (p) => (exit(p, 'due').to = 'complx'), /due：.*是不是“complex”/],
    ['a cycle that is not marked', (p) => (exit(p, 'notify').to = 'complex'), /notify：到 complex 的出口.*back: true/],
    ['a way on marked as one back', (p) => (exit(p, 'due').back = true), /due：到 complex 的出口不是回到前面/],
    ['no end', (p) => p.nodes.forEach((entry) => entry.kind === 'end' && (entry.kind = 'step')), /nodes：没有结束/],
    ['an unknown lane', (p) => (node(p, 'apply').lane = 'principle'), /apply：units\.yaml里没有.*是不是“principal”/],
    ['an unknown period', (p) => (node(p, 'due').periods = ['handlin']), /due：periods\.yaml里没有.*是不是“handling”/],
    [
      'an unknown document',
      (p) => (node(p, 'notify').documents = ['extension-notic']),
      /notify：documents里没有.*是不是“extension-notice”/,
    ],
    [
      'an unknown procedure',
      (p) => Object.assign(node(p, 'finish'), { kind: 'procedure', procedure: 'reviw' }),
      /finish：procedures里没有.*是不是“review”/,
    ],
    [
      'a procedure that enters itself',
      (p) => Object.assign(node(p, 'finish'), { kind: 'procedure', procedure: 'extension' }),
      /finish：转入的是本程序自己/,
    ],
    ['a node that enters none', (p) => (node(p, 'finish').kind = 'procedure'), /finish：要用 procedure 写明/],
    ['a step that enters one', (p) => (node(p, 'notify').procedure = 'review'), /notify：只有 kind: procedure/],
    [
      'a procedure with two exits',
      (p) => Object.assign(node(p, 'complex'), { kind: 'procedure', procedure: 'review' }),
      /complex：转入另一程序的节点最多一个出口/,
    ],
    ['a citation of a node to nothing', (p) => (node(p, 'due').citations = ['2022-99']), /due：.*2022-99/],
    ['a citation of an exit to nothing', (p) => (exit(p, 'complex').citations = ['2022-34-9']), /complex：.*2022-34-9/],
    ['a citation of a mistake to nothing', (p) => (p.mistakes[0]!.citations = ['2022-34(3)']), /mistakes 第1条：/],
    [
      'a period without its article',
      (p) => (node(p, 'due').citations = ['2022-31(6)']),
      /due：期限 handling 出自 2022-34/,
    ],
    ['a place in the list taken twice', (p) => (p.order = 210), /order：次序 210 已经由 assistance 使用/],
  ])('reports %s', (_name, change, message) => {
    const found = after(change);
    expect(found).toMatch(message);
    expect(found).toMatch(FILE);
  });

  it('reports a period in force that no procedure uses, but no historical one', () => {
    const found = after((_extension, { procedures }) => {
      for (const { data } of procedures)
        for (const entry of data.nodes) entry.periods = entry.periods?.filter((id) => id !== 'objection');
    });
    expect(found).toBe('src/content/periods.yaml objection：没有一个程序用到这个期限');
  });
});
