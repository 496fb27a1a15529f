export type { Card } from './card.ts';
export { provisionCard, termCard } from './provision-card.ts';
