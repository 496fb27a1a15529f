import type { Draft, Span } from '../draft.ts';
import { tablesOf } from '../table.ts';

/** The cells of pasted tables below a head that is one of `heads`, such as 姓名, with their lengths. */
export const cellsBelow = (draft: Draft, heads: readonly string[]): (Span & { length: number })[] =>
  tablesOf(draft).flatMap(([head, ...rows]) =>
    head!.flatMap(({ text }, column) => {
      if (!heads.includes(text.replace(/ /g, ''))) return [];
      return rows.flatMap((row) => {
        const cell = row[column];
        return cell && row.length === head!.length
          ? [{ start: cell.start, end: cell.end, length: cell.end - cell.start }]
          : [];
      });
    }),
  );
