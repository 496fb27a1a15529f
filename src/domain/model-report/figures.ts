import { evaluate, operands, parseFormula, type Formula } from './formula.ts';
import type { FigureData } from './schema.ts';

/** A figure as it is printed. */
export interface Figure {
  id: string;
  name: string;
  value: number;
  /** In a sentence, with its unit: 1286件, 下降4.9%. */
  text: string;
  /** In a cell, where head or caption name the unit; rates keep their %. */
  cell: string;
  /** What a writer finds in its place in the template. */
  blank: string;
}

/** The figures of a model by id, and what is wrong with them. */
export interface Figures {
  byId: ReadonlyMap<string, Figure>;
  /** Figures that formulas rest on. */
  used: ReadonlySet<string>;
  problems: { id: string; message: string }[];
}

/** Spaces that do not break: a gap must not be torn apart at the end of a line. */
export const GAP = '\u00a0'.repeat(4);
const BLANK = `［${GAP}］`;

/**
 * Works out the figures of a model, in any order; formulas may rest on formulas. `{year}`, `{last-year}` and
 * `{next-year}` are always there. One that cannot be worked out is left out and reported.
 */
export function computeFigures(list: readonly FigureData[], year: number): Figures {
  const problems: Figures['problems'] = [];
  const data = new Map(list.map((figure) => [figure.id, figure]));
  const values = new Map<string, number>();
  const used = new Set<string>();
  const byId = new Map(yearsOf(year).map((figure) => [figure.id, figure]));
  const report = (id: string, message: string) => {
    problems.push({ id, message });
    return NaN;
  };

  const valueOf = (id: string, above: readonly string[]): number => {
    const known = values.get(id);
    if (known !== undefined) return known;
    const figure = data.get(id);
    if (!figure) return report(above.at(-1)!, `算式里的“${id}”不在 figures 里`);
    if (above.includes(id)) return report(id, '算式绕回了自己');
    const value = figure.value ?? worked(figure, above);
    values.set(id, value);
    return value;
  };
  const worked = ({ id, formula }: FigureData, above: readonly string[]): number => {
    const parsed = parseFormula(formula!);
    if (!parsed)
      return report(id, `看不懂算式“${formula}”，写成 a + b - c 或 share(a, b)、change、more、points、average`);
    for (const operand of operands(parsed)) used.add(operand);
    const value = evaluate(parsed, (operand) => valueOf(operand, [...above, id]));
    return checked(parsed, id, value);
  };
  const checked = ({ kind }: Formula, id: string, value: number): number => {
    if (kind === 'share' && value > 100) report(id, `占比算出${value.toFixed(1)}%，超过了100%，检查两个数的次序`);
    if (kind === 'sum' && value < 0) report(id, `算出负数${value}`);
    return value;
  };

  for (const figure of list) {
    const value = valueOf(figure.id, []);
    if (Number.isFinite(value)) byId.set(figure.id, print(figure, value));
    else if (!problems.some(({ id }) => id === figure.id)) report(figure.id, '算不出来，检查算式里的数是不是零');
  }
  return { byId, used, problems };
}

function print(figure: FigureData, value: number): Figure {
  const { id, name, unit = '', formula } = figure;
  const kind = formula === undefined ? 'sum' : (parseFormula(formula)?.kind ?? 'sum');
  const number = decimal(Math.abs(value), figure.digits ?? (kind === 'sum' || kind === 'more' ? null : 1));
  const zero = Number(number) === 0;
  const made = (text: string, cell: string, blank: string): Figure => ({ id, name, value, text, cell, blank });
  if (kind === 'share') return made(`${number}%`, `${number}%`, `${BLANK}%`);
  if (kind === 'change') {
    const word = value > 0 ? '上升' : '下降';
    const said = zero ? '持平' : `${word}${number}%`;
    return made(said, said, `［上升或者下降］${BLANK}%`);
  }
  if (kind === 'more' || kind === 'points') {
    const [up, down, own] = kind === 'more' ? ['增加', '减少', unit] : ['提高', '下降', '个百分点'];
    const said = zero ? '持平' : `${value > 0 ? up : down}${number}${own}`;
    return made(said, said, `［${up}或者${down}］${BLANK}${own}`);
  }
  return made(`${number}${unit}`, number, `${BLANK}${unit}`);
}

/** A number with a fixed count of decimals, or with as many as it has. */
const decimal = (value: number, digits: number | null): string =>
  digits === null ? String(Number(value.toFixed(2))) : value.toFixed(digits);

const yearsOf = (year: number): Figure[] =>
  (
    [
      ['year', year],
      ['last-year', year - 1],
      ['next-year', year + 1],
    ] as const
  ).map(([id, value]) => ({ id, name: '年份', value, text: `${value}`, cell: `${value}`, blank: BLANK }));

/** Ids that every model has without writing them. */
export const YEARS = ['year', 'last-year', 'next-year'];
