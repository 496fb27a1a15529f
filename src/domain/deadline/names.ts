import { conventional, formatCitation, parseCitation } from '../citation/index.ts';
import type { DeadlineFacts } from './facts.ts';
import type { Names } from './text.ts';

/** Names of units and citations from the facts of a page. */
export function namesOf({ units, titles, shapes }: Pick<DeadlineFacts, 'units' | 'titles' | 'shapes'>): Names {
  const shapeMap = new Map(Object.entries(shapes));
  const titleMap = new Map(Object.entries(titles));
  return {
    unit: (id) => units[id] ?? id,
    cite: (id) => formatCitation(conventional(parseCitation(id)!, shapeMap), titleMap),
  };
}
