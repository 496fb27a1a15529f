import { unfilled } from '../fill.ts';
import { unknown, type Problem, type Rule } from './rule.ts';

/** Every placeholder in a text that may have them stands for a unit, a period, a citation, or a limit of the same law. */
export const placeholders: Rule = ({ units, periods, matters, statutes, routing, topics, documents, ...rest }) => {
  const known = [...units.keys(), ...periods.map(({ id }) => id)];
  const entries: { file: string; id: string }[] = [
    ...[...units.values()].map((unit) => ({ ...unit, file: 'src/content/units.yaml' })),
    ...matters,
    ...statutes.values(),
    ...topics,
    ...documents.values(),
    ...rest.mechanisms,
    ...rest.misconceptions.map((entry) => ({ ...entry, file: 'src/content/misconceptions.yaml' })),
    // A model has figures of its own between its braces; src/domain/model-report checks them.
    ...rest.reports.map(({ model: _model, tables: _tables, body: _body, computed: _computed, ...report }) => report),
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
        : unknown(id, known, 'units.yaml、periods.yaml、条文编号和这部法的 limits '),
    })),
  );
};
