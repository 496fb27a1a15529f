import type { MatterData } from './schema.ts';

/** The place of the regulation by which a matter is classified: 2022-29, 2022-30, or an item of 2022-31. */
export const classCitation = ({ kind, item }: Pick<MatterData, 'kind' | 'item'>): string =>
  kind === 'suggestion' ? '2022-29' : kind === 'accusation' ? '2022-30' : `2022-31(${item})`;
