/** Where something stands in a tree: keys, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** Something wrong at a place of a tree. */
export interface Fault {
  path: Path;
  message: string;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
