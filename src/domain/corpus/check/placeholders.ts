import { unfilled } from '../fill.ts';
import { unknown, type Problem, type Rule } from './rule.ts';

/** Every placeholder in a text that may have them stands for a unit or a period, or for a limit of the same law. */
export const placeholders: Rule = ({ units, periods, matters, statutes, routing, topics }) => {
  const known = [...units.keys(), ...periods.map(({ id }) => id)];
  const entries: { file: string; id: string }[] = [
    ...[...units.values()].map((unit) => ({ ...unit, file: 'src/content/units.yaml' })),
    ...matters,
    ...statutes.values(),
    ...topics,
    ...Object.entries(routing).flatMap(([name, list]) =>
      (list as { id: string }[]).map((entry) => ({ ...entry, file: `src/content/routing/${name}.yaml` })),
    ),
  ];
  return entries.flatMap((entry): Problem[] =>
    unfilled(entry).map((id) => ({
      file: entry.file,
      place: entry.id,
      message: known.includes(id)
        ? `{${id}} 绕回了自己`
        : unknown(id, known, 'units.yaml、periods.yaml 和这部法的 limits '),
    })),
  );
};
