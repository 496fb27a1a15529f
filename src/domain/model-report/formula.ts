/** How a figure follows from others. The first figure is the one that is spoken of, the second what it is held against. */
export type Formula =
  { kind: 'sum'; terms: { id: string; sign: 1 | -1 }[] } | { kind: Comparison; of: string; against: string };

/**
 * share: part of a whole in percent. change: rise or fall in percent. more: rise or fall in numbers. points: rise or
 * fall of a percentage in 百分点. average: so much for each.
 */
export const COMPARISONS = ['share', 'change', 'more', 'points', 'average'] as const;
type Comparison = (typeof COMPARISONS)[number];

const ID = '[a-z][a-z0-9-]*';
const CALL = new RegExp(`^([a-z]+)\\(\\s*(${ID})\\s*,\\s*(${ID})\\s*\\)$`);
const SUM = new RegExp(`^${ID}(\\s[+-]\\s${ID})*$`);

/** Reads `letters + visits`, `received - open` or `share(letters, received)`; null where it is neither. */
export function parseFormula(text: string): Formula | null {
  const call = CALL.exec(text.trim());
  if (call) {
    const kind = COMPARISONS.find((name) => name === call[1]);
    return kind ? { kind, of: call[2]!, against: call[3]! } : null;
  }
  if (!SUM.test(text.trim())) return null;
  const [first = '', ...rest] = text.trim().split(/\s+/);
  const terms: { id: string; sign: 1 | -1 }[] = [{ id: first, sign: 1 }];
  for (let at = 0; at < rest.length; at += 2) terms.push({ id: rest[at + 1]!, sign: rest[at] === '-' ? -1 : 1 });
  return { kind: 'sum', terms };
}

/** The figures a formula rests on. */
export const operands = (formula: Formula): string[] =>
  formula.kind === 'sum' ? formula.terms.map(({ id }) => id) : [formula.of, formula.against];

/** The value of a formula over the values of its figures; NaN where it divides by nothing. */
export function evaluate(formula: Formula, valueOf: (id: string) => number): number {
  if (formula.kind === 'sum') return formula.terms.reduce((sum, { id, sign }) => sum + sign * valueOf(id), 0);
  const [of, against] = [valueOf(formula.of), valueOf(formula.against)];
  if (formula.kind === 'more' || formula.kind === 'points') return of - against;
  if (against === 0) return NaN;
  if (formula.kind === 'share') return (of / against) * 100;
  if (formula.kind === 'change') return (of / against - 1) * 100;
  return of / against;
}
