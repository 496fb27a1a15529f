import type { ModelReport } from './model-report.ts';
import { readPieces } from './pieces.ts';

/** The last row of a table, which is the sum of the others. */
export const isTotal = ([name = '']: readonly string[]): boolean => ['合计', '总计'].includes(name.trim());

/** The number in a cell that holds one figure and nothing else; undefined for any other cell. */
export function cellValue(cell: string, { computed }: ModelReport): number | undefined {
  const [only, ...more] = readPieces(cell);
  return only?.kind === 'placeholder' && !more.length ? computed.byId.get(only.id)?.value : undefined;
}
