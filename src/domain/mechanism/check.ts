import { checkCitation, type Shapes } from '../citation/index.ts';
import type { Mechanism, Problem } from '../corpus/index.ts';
import type { Misconception } from './schema.ts';

/** The parts of the corpus that mechanisms refer to. `unknown` words the report of an id that does not exist. */
export interface MechanismParts {
  mechanisms: readonly Mechanism[];
  misconceptions: readonly Misconception[];
  reports: readonly { id: string }[];
  procedures: readonly { id: string }[];
  documents: ReadonlyMap<string, unknown>;
  shapes: Shapes;
}

type Unknown = (id: string, known: string[], where: string) => string;

/** Everything on which a mechanism rests, in the order of the page. */
export const mechanismCites = ({ bases, decay, reason, apart = [] }: Mechanism): string[] => [
  ...bases.flatMap(({ citations }) => citations),
  ...decay.flatMap(({ citations = [] }) => citations),
  ...reason.citations,
  ...apart.flatMap((entry) => entry.reason.citations),
];

/** Everything wrong with the mechanisms and the misconceptions. */
export function checkMechanisms(parts: MechanismParts, unknown: Unknown): Problem[] {
  const { mechanisms, misconceptions, shapes } = parts;
  const known = {
    reports: parts.reports.map(({ id }) => id),
    procedures: parts.procedures.map(({ id }) => id),
    documents: [...parts.documents.keys()],
  };
  const orders = mechanisms.map(({ order }) => order);
  return [
    ...mechanisms.flatMap((mechanism, at) => {
      const found: Problem[] = [];
      const say = (place: string, message: string | null) =>
        message && found.push({ file: mechanism.file, place, message });
      for (const cite of mechanismCites(mechanism)) say('citations', checkCitation(cite, shapes));
      for (const [name, ids] of Object.entries(known) as [keyof typeof known, string[]][])
        for (const id of mechanism[name]) if (!ids.includes(id)) say(name, unknown(id, ids, name));
      if (orders.indexOf(mechanism.order) !== at) say('order', `次序${mechanism.order}已经有了，换一个`);
      return found;
    }),
    ...checkMisconceptions(misconceptions, mechanisms, shapes, unknown),
  ];
}

function checkMisconceptions(
  misconceptions: readonly Misconception[],
  mechanisms: readonly Mechanism[],
  shapes: Shapes,
  unknown: Unknown,
): Problem[] {
  const ids = misconceptions.map(({ id }) => id);
  const orders = misconceptions.map(({ order }) => order);
  const known = mechanisms.map(({ id }) => id);
  return misconceptions.flatMap(({ id, order, citations, mechanisms: related }, at) => {
    const messages = [
      ids.indexOf(id) === at ? null : '这个 id 出现两次，改掉一个',
      orders.indexOf(order) === at ? null : `次序${order}已经有了，换一个`,
      ...citations.map((cite) => checkCitation(cite, shapes)),
      ...related.map((other) => (known.includes(other) ? null : unknown(other, known, 'mechanisms'))),
    ];
    return messages.flatMap((message) =>
      message ? { file: 'src/content/misconceptions.yaml', place: id, message } : [],
    );
  });
}
