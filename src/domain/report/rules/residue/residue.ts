import type { Draft } from '../../draft.ts';
import type { Finding } from '../../finding.ts';

/** A leftover before it gets its kind. */
export type Residue = Omit<Finding, 'kind' | 'citations'>;

export type ResidueFinder = (draft: Draft) => Residue[];
