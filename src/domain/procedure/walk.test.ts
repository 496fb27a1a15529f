import { describe, expect, it } from 'vitest';
import { readContent } from '../../build/read-content.ts';
import { outline, walk, type Graph, type ProcedureNode } from './index.ts';

const { procedures } = (await readContent(process.cwd())).collections;
const total = {
  nodes: procedures.reduce((sum, { data }) => sum + data.nodes.length, 0),
  edges: procedures.reduce((sum, { data }) => sum + data.nodes.flatMap(({ exits = [] }) => exits).length, 0),
};

/** A person with a copy of the file and no program: follows every exit from the start, and notes what is passed. */
function byHand({ nodes }: Graph): { passed: Set<string>; taken: Set<string> } {
  const passed = new Set<string>();
  const taken = new Set<string>();
  const go = (id: string) => {
    if (passed.has(id)) return;
    passed.add(id);
    nodes
      .find((node) => node.id === id)!
      .exits?.forEach(({ to }, at) => {
        taken.add(`${id} ${at}`);
        go(to);
      });
  };
  go(nodes.find(({ kind }) => kind === 'start')!.id);
  return { passed, taken };
}

/** Whether one gets from a node to an end, or into another procedure that takes over, without ever going back. */
function endsSomewhere({ nodes }: Graph, { kind, exits = [] }: ProcedureNode): boolean {
  const forward = exits.filter(({ back }) => !back);
  if (kind === 'end') return true;
  if (!forward.length) return kind === 'procedure';
  return forward.every(({ to }) =>
    endsSomewhere(
      { nodes },
      nodes.find(({ id }) => id === to)!,
    ),
  );
}

describe(`walk：${procedures.length} 个程序，${total.nodes} 个节点，${total.edges} 条路径`, () => {
  it('passes every node and takes every exit of the real data', () => {
    const walked = { nodes: 0, edges: 0 };
    for (const { id, data } of procedures) {
      const { nodes, edges } = walk(data);
      const { passed, taken } = byHand(data);
      expect(new Set(nodes.map((node) => node.id)), id).toEqual(passed);
      expect(new Set(edges.map(({ from, exit }) => `${from.id} ${from.exits!.indexOf(exit)}`)), id).toEqual(taken);
      for (const { to, exit } of edges) expect(to.id, id).toBe(exit.to);
      walked.nodes += nodes.length;
      walked.edges += edges.length;
    }
    expect(walked).toEqual(total);
    expect(procedures.length).toBeGreaterThanOrEqual(18);
  });

  it('comes to an end from every node, whichever exits are taken', () => {
    for (const { id, data } of procedures)
      for (const node of data.nodes) expect(endsSomewhere(data, node), `${id} ${node.id}`).toBe(true);
  });
});

describe('outline', () => {
  it.each(procedures.map(({ id, data }) => [id, data] as const))('of %s says the same as the data', (_id, data) => {
    const steps = outline(data);
    expect(steps.map(({ number }) => number)).toEqual(data.nodes.map((_node, at) => at + 1));
    expect(steps[0]!.node.kind).toBe('start');
    for (const { number, node, exits } of steps) {
      expect(exits.map(({ label }) => label)).toEqual((node.exits ?? []).map(({ label }) => label));
      exits.forEach(({ to, go }, at) => {
        const { to: target, back } = node.exits![at]!;
        expect(steps[to - 1]!.node.id).toBe(target);
        if (back) expect([go, to < number]).toEqual([`回到第${to}步`, true]);
        else expect(to).toBeGreaterThan(number);
        if (!back) expect(go).toBe(exits.length > 1 || to !== number + 1 ? `转到第${to}步` : undefined);
      });
    }
  });

  it('of 延期办理, as one reads it', () => {
    const steps = outline(procedures.find(({ id }) => id === 'extension')!.data);
    expect(steps.map(({ node }) => node.id)).toEqual(['due', 'complex', 'apply', 'notify', 'extended', 'finish']);
    expect(steps[1]!.exits.map(({ label, go }) => `${label}：${go}`)).toEqual([
      '情况复杂：转到第3步',
      '不复杂：转到第6步',
    ]);
    expect(steps[3]!.exits).toEqual([{ to: 5, citations: [] }]);
  });

  it('leads back where the data says so', () => {
    const step = (id: string, to: string, back = false): ProcedureNode => ({
      id,
      kind: 'step',
      lane: 'petitioner',
      text: '办理',
      citations: ['2022-1'],
      exits: [{ to, back }],
    });
    const steps = outline({ nodes: [{ ...step('a', 'b'), kind: 'start' }, step('b', 'c'), step('c', 'b', true)] });
    expect(steps.map(({ exits }) => exits[0]!.go)).toEqual([undefined, undefined, '回到第2步']);
  });
});
