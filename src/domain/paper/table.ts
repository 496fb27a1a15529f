import type { Block } from './paper.ts';

/** A cell of a table as it is laid out: over how many columns it reaches, and whether it names what stands beside it. */
export interface Cell {
  text: string;
  span: number;
  label: boolean;
}

/** A table with equal rows: the last cell of a row with fewer cells reaches to the edge. */
export interface Grid {
  columns: number;
  /** Whether the columns of names alternate with columns to fill in, as in a form. */
  form: boolean;
  head: Cell[] | undefined;
  rows: Cell[][];
  /** Rows that keep room to write in by hand, from 0. */
  tall: readonly number[];
}

/** How a table is laid out. Without a head it is a form: the first and every other cell names what stands beside it. */
export function gridOf({ head, rows, tall = [] }: Extract<Block, { kind: 'table' }>): Grid {
  const columns = Math.max(...[...(head ? [head] : []), ...rows].map((row) => row.length));
  const cells = (row: readonly string[], label: (at: number) => boolean): Cell[] =>
    row.map((text, at) => ({ text, span: at === row.length - 1 ? columns - at : 1, label: label(at) }));
  return {
    columns,
    form: !head,
    head: head && cells(head, () => true),
    rows: rows.map((row) => cells(row, (at) => !head && row.length > 1 && at % 2 === 0)),
    tall,
  };
}

type Table = Extract<Block, { kind: 'table' }>;

const isForm = (block: Block | undefined): block is Table => block?.kind === 'table' && !block.head && !block.caption;

/** Parts of one form that follow each other become one table, so that their columns stand below each other. */
export function joinForms(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined[joined.length - 1];
    if (!isForm(before) || !isForm(block)) {
      joined.push(block);
      continue;
    }
    const tall = [...(before.tall ?? []), ...(block.tall ?? []).map((row) => row + before.rows.length)];
    joined[joined.length - 1] = {
      kind: 'table',
      rows: [...before.rows, ...block.rows],
      ...(tall.length ? { tall } : {}),
    };
  }
  return joined;
}
