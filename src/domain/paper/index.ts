export { mapPaper, marked, pieces, unmarked, type Piece } from './marks.ts';
export { attachmentLines, numbered } from './numbering.ts';
export type { Block, Paper } from './paper.ts';
export { gridOf, joinForms, type Cell, type Grid } from './table.ts';
export { paperLines } from './text.ts';
export { paperTree, type PaperNode } from './tree.ts';
