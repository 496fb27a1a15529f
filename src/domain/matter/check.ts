import { checkCitation, type Shapes } from '../citation/index.ts';
import type { Matter, Problem, Statute } from '../corpus/index.ts';
import { allPaths, isSound, type RoutingGraph } from '../routing/index.ts';
import { parseBasis } from './basis.ts';
import type { MatterGroup } from './schema.ts';

/** The parts of the corpus that matters refer to. `unknown` words the report of an id that does not exist. */
export interface MatterParts {
  matters: readonly Matter[];
  matterGroups: readonly MatterGroup[];
  statutes: ReadonlyMap<string, Statute>;
  units: ReadonlyMap<string, unknown>;
  routing: RoutingGraph;
  shapes: Shapes;
}

type Unknown = (id: string, known: string[], where: string) => string;

/** Everything wrong with the matters and the statutes they rest on. */
export function checkMatters(parts: MatterParts, unknown: Unknown): Problem[] {
  const sound = isSound(parts.routing);
  return [
    ...parts.matters.flatMap((matter) => [
      ...checkMatter(matter, parts, unknown),
      ...(sound ? checkWalk(matter, parts.routing) : []),
    ]),
    ...checkStatutes(parts),
  ];
}

function checkMatter(matter: Matter, parts: MatterParts, unknown: Unknown): Problem[] {
  const found: Problem[] = [];
  const { routing, statutes, shapes } = parts;
  const report = (place: string, message: string | null) =>
    message && found.push({ file: matter.file, place, message });
  const need = (place: string, id: string, known: Iterable<string>, where: string) => {
    const list = [...known];
    if (!list.includes(id)) report(place, unknown(id, list, where));
  };
  const groups = parts.matterGroups.map(({ id }) => id);
  need('group', matter.group, groups, 'matter-groups.yaml');
  for (const { unit } of [matter.unit, ...matter.others]) need('unit', unit, parts.units.keys(), 'units.yaml');
  const ways = routing.ways.map(({ id }) => id);
  for (const way of matter.ways) need('ways', way, ways, 'routing/ways.yaml');
  const limits = [...statutes].flatMap(([id, statute]) => statute.limits.map((limit) => `${id}/${limit.id}`));
  for (const limit of matter.limits) need('limits', limit, limits, 'statutes');
  const points = [...statutes].flatMap(([id, statute]) => statute.points.map(({ place }) => `${id}-${place}`));
  for (const basis of matter.bases)
    if (parseBasis(basis)) need('bases', basis, points, 'statutes');
    else report('bases', checkCitation(basis, shapes));
  const grounds = routing.ways.filter(({ id }) => matter.ways.includes(id)).map(({ citation }) => citation);
  if (matter.item !== undefined && !grounds.includes(`2022-31(${matter.item})`))
    report('item', `第${matter.item}项与 ways 里的途径对不上，那些途径出自 ${grounds.join('、')}`);
  return found;
}

/** The matter answers what kind it is, and every way it then may go ends in an outcome. */
function checkWalk(matter: Matter, routing: RoutingGraph): Problem[] {
  const outcomes = new Set(routing.outcomes.map(({ id }) => id));
  const kinds = new Set(
    routing.questions.find(({ id }) => id === 'kind')?.options.map(({ matter: facts }) => facts?.kind),
  );
  const paths = allPaths(routing, matter);
  if (kinds.has(matter.kind) && paths.length && paths.every(({ outcome }) => outcomes.has(outcome))) return [];
  return [
    { file: matter.file, place: 'kind', message: '分流走不到结果，检查 kind、item、ways 和 routing/questions.yaml' },
  ];
}

/** Points and limits that no matter rests on, and places written twice. */
function checkStatutes({ statutes, matters }: MatterParts): Problem[] {
  const limits = new Set(matters.flatMap((matter) => matter.limits));
  const bases = new Set(matters.flatMap((matter) => matter.bases));
  return [...statutes].flatMap(([id, { file, points, limits: own }]) => {
    const twice = [...points.map(({ place }) => place), ...own.map((limit) => limit.id)];
    return [
      ...points
        .filter(({ place }) => !bases.has(`${id}-${place}`))
        .map(({ place }) => ({ file, place, message: '没有一个事项用到这一处，删掉或者补上引用' })),
      ...own
        .filter((limit) => !limits.has(`${id}/${limit.id}`))
        .map((limit) => ({ file, place: limit.id, message: '没有一个事项用到这个期限，删掉或者补上引用' })),
      ...[...new Set(twice.filter((entry, at) => twice.indexOf(entry) !== at))].map((place) => ({
        file,
        place,
        message: '出现两次，合成一个',
      })),
    ];
  });
}
