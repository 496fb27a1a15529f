import type { Problem, Procedure } from '../corpus/index.ts';
import type { Unknown } from './check-references.ts';
import { edgesOf, reachableFrom, unmarkedCycles } from './graph.ts';
import { NODE_KINDS, type ProcedureNode } from './schema.ts';

/** What one node must have by its kind, apart from how it hangs together with the others. */
function checkNode(node: ProcedureNode): string[] {
  const { kind, exits = [], procedure } = node;
  const found: string[] = [];
  const name = NODE_KINDS[kind];
  if (kind === 'end' && exits.length) found.push('结束的节点不能再有出口');
  if ((kind === 'start' || kind === 'step') && exits.length !== 1) {
    found.push(exits.length ? `“${name}”只能有一个出口，有分支的写成 decision` : `“${name}”没有出口，走到这里就断了`);
  }
  if (kind === 'procedure' && exits.length > 1) found.push('转入另一程序的节点最多一个出口，有分支的另写 decision');
  if (kind === 'procedure' && !procedure) found.push('要用 procedure 写明转入哪个程序');
  if (kind !== 'procedure' && procedure) found.push('只有 kind: procedure 的节点能写 procedure');
  if (kind === 'decision') {
    if (exits.length < 2) found.push(`判断至少要有两个出口，这里有${exits.length}个`);
    for (const { to, label, citations } of exits) {
      if (!label) found.push(`到 ${to} 的出口没有写条件 label`);
      if (!citations?.length) found.push(`到 ${to} 的出口没有出处 citations`);
    }
    for (const label of repeated(exits.flatMap((exit) => exit.label ?? [])))
      found.push(`两个出口的条件都是“${label}”，分不清走哪一个`);
  }
  return found;
}

/** The shape of one procedure: where it starts, where it ends, and that every arrow leads on. */
export function checkGraph(procedure: Procedure, unknown: Unknown): Problem[] {
  const { file, nodes } = procedure;
  const found: Problem[] = [];
  const report = (place: string, message: string) => found.push({ file, place, message });
  const ids = nodes.map(({ id }) => id);
  const starts = nodes.filter(({ kind }) => kind === 'start');
  for (const id of repeated(ids)) report(id, '节点 id 出现两次');
  if (starts.length !== 1) report('nodes', `要有一个开始，这里有${starts.length}个`);
  if (!nodes.some(({ kind }) => kind === 'end' || kind === 'procedure')) report('nodes', '没有结束');
  for (const node of nodes) {
    for (const message of checkNode(node)) report(node.id, message);
    for (const { to } of node.exits ?? []) if (!ids.includes(to)) report(node.id, unknown(to, ids, '本程序的节点'));
  }
  const edges = edgesOf(procedure);
  const reached = new Set(starts.flatMap(({ id }) => [...reachableFrom(id, edges)]));
  for (const id of ids) if (starts.length && !reached.has(id)) report(id, '从开始走不到这里');
  for (const { from, to } of unmarkedCycles(procedure))
    report(from.id, `到 ${to.id} 的出口回到了前面的步骤，要写 back: true`);
  const forward = edges.filter(({ exit }) => !exit.back);
  for (const { from, to, exit } of edges) {
    if (exit.back && !reachableFrom(to.id, forward).has(from.id))
      report(from.id, `到 ${to.id} 的出口不是回到前面，不写 back`);
  }
  return found;
}

const repeated = (list: string[]) => [...new Set(list.filter((entry, at) => list.indexOf(entry) !== at))];
