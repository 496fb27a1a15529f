export type { Entries, Entry } from './entries.ts';
export { excerpt, type Piece } from './excerpt.ts';
export { isLater, kindRank, type Kind } from './kinds.ts';
export { jumpTargets } from './jump.ts';
export { searchable } from './searchable.ts';
export { variants } from './variants.ts';
