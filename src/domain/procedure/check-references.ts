import { articleId, checkCitation, parseCitation } from '../citation/index.ts';
import type { Problem, Procedure } from '../corpus/index.ts';
import type { ProcedureParts } from './check.ts';
import type { ProcedureNode } from './schema.ts';

/** Words the report of an id that is not among the known ones. `where` is the file or list it should be in. */
export type Unknown = (id: string, known: string[], where: string) => string;

const articleOf = (citation: string) => {
  const cite = parseCitation(citation);
  return cite && articleId(cite);
};

/** Everything one procedure points at: citations, roles, periods, documents and other procedures. */
export function checkReferences(procedure: Procedure, parts: ProcedureParts, unknown: Unknown): Problem[] {
  const { file, nodes, mistakes } = procedure;
  const found: Problem[] = [];
  const report = (place: string, message: string | null) => message && found.push({ file, place, message });
  const known = {
    units: [...parts.units.keys()],
    documents: [...parts.documents.keys()],
    procedures: parts.procedures.map(({ id }) => id),
  };
  const cited = ({ citations, exits = [] }: ProcedureNode) => [
    ...citations,
    ...exits.flatMap((exit) => exit.citations ?? []),
  ];
  for (const node of nodes) {
    for (const cite of cited(node)) report(node.id, checkCitation(cite, parts.shapes));
    if (!parts.units.has(node.lane)) report(node.id, unknown(node.lane, known.units, 'units.yaml'));
    for (const id of node.documents ?? [])
      if (!parts.documents.has(id)) report(node.id, unknown(id, known.documents, 'documents'));
    if (node.procedure === procedure.id) report(node.id, '转入的是本程序自己，回到前面的步骤写出口和 back: true');
    else if (node.procedure && !known.procedures.includes(node.procedure))
      report(node.id, unknown(node.procedure, known.procedures, 'procedures'));
    for (const message of checkPeriods(node, parts, unknown)) report(node.id, message);
  }
  mistakes.forEach(({ citations }, at) => {
    for (const cite of citations) report(`mistakes 第${at + 1}条`, checkCitation(cite, parts.shapes));
  });
  return found;
}

/** A period may stand only where its own article is cited, or the chart would show a limit without its ground. */
function checkPeriods(node: ProcedureNode, { periods }: ProcedureParts, unknown: Unknown): string[] {
  const ids = periods.map(({ id }) => id);
  return (node.periods ?? []).flatMap((id) => {
    const period = periods.find((entry) => entry.id === id);
    if (!period) return [unknown(id, ids, 'periods.yaml')];
    const article = articleOf(period.citation);
    return node.citations.some((cite) => articleOf(cite) === article)
      ? []
      : [`期限 ${id} 出自 ${period.citation}，这个节点的 citations 里没有引这一条`];
  });
}

/** What only shows in all procedures together: periods in force that none uses, two in one place of the list. */
export function checkUse({ procedures, periods, laws }: ProcedureParts): Problem[] {
  const used = new Set(procedures.flatMap(({ nodes }) => nodes.flatMap((node) => node.periods ?? [])));
  const current = laws.filter(({ status }) => status === 'in-force').map(({ id }) => id);
  const unused = periods
    .filter(({ id, citation }) => current.some((law) => citation.startsWith(`${law}-`)) && !used.has(id))
    .map(({ id }) => ({ file: 'src/content/periods.yaml', place: id, message: '没有一个程序用到这个期限' }));
  const places = procedures.flatMap(({ id, file, order }) => {
    const other = procedures.find((entry) => entry.order === order)!;
    return other.id === id ? [] : [{ file, place: 'order', message: `次序 ${order} 已经由 ${other.id} 使用` }];
  });
  return [...unused, ...places];
}
