import { checkCitation, conventional, formatCitation, parseCitation, type Shapes } from '../citation/index.ts';
import { LIMIT_UNITS, type StatuteLimit } from '../matter/index.ts';
import { periodLength } from './period-length.ts';
import type { Period, Unit } from './schema.ts';

const PLACEHOLDER = /\{([a-z][a-z0-9-]*|\d{4}-\d[\d()-]*)\}/g;

/** What a placeholder stands for: a unit's name, a period's length, a citation in words. Undefined where it is none. */
export type Lookup = (id: string) => string | undefined;

/** Puts in what placeholders stand for. One that stands for nothing stays as it is, for the gate to report. */
const fillText = (text: string, lookup: Lookup): string =>
  text.replace(PLACEHOLDER, (whole, id: string) => lookup(id) ?? whole);

/** Fills every text in a value, however deep; everything else stays as it is. */
export function fill<T>(value: T, lookup: Lookup): T {
  if (typeof value === 'string') return fillText(value, lookup) as T;
  if (Array.isArray(value)) return value.map((entry: unknown) => fill(entry, lookup)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fill(entry, lookup)])) as T;
}

/** Placeholders that nothing filled, in any text of a value. */
export const unfilled = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(PLACEHOLDER)].map(([, id]) => id!);

/**
 * Names of units with the names of other units put in: `{county}人民政府` → 县人民政府. A name may lean on one that leans
 * on a third; one that leans on itself keeps its placeholder.
 */
export function unitNames(units: readonly Unit[]): Map<string, string> {
  const raw = new Map(units.map(({ id, name }) => [id, name]));
  const named = (id: string, above: readonly string[]): string | undefined => {
    const name = raw.get(id);
    if (name === undefined || above.includes(id)) return undefined;
    return fillText(name, (inner) => named(inner, [...above, id]));
  };
  return new Map([...raw.keys()].map((id) => [id, named(id, [])!]));
}

/** What the placeholders of another law's points stand for: the lengths of its own limits. */
export const lengthsOf =
  (limits: readonly StatuteLimit[]): Lookup =>
  (id) => {
    const limit = limits.find((entry) => entry.id === id);
    return limit && `${limit.length}${LIMIT_UNITS[limit.unit]}`;
  };

/** A place in the regulations in words, as it is written in documents: `2022-34-1` → 《信访工作条例》第三十四条. */
export const citedIn =
  (titles: ReadonlyMap<string, string>, shapes: Shapes): Lookup =>
  (id) =>
    checkCitation(id, shapes) === null ? formatCitation(conventional(parseCitation(id)!, shapes), titles) : undefined;

/** Names of units and lengths of periods, for texts that must not repeat either, and citations in words. */
export function lookupIn(units: readonly Unit[], periods: readonly Period[], cited: Lookup): Lookup {
  const names = unitNames(units);
  const lengths = new Map(periods.map((period) => [period.id, periodLength(period)]));
  return (id) => names.get(id) ?? lengths.get(id) ?? cited(id);
}
