export { isTyping, itemKeys } from './keys.ts';
export { missingText } from './missing.ts';
export type { ItemOptions } from './options.ts';
export { verdictText } from './review.ts';
export { focusItem, itemView } from './view.ts';
