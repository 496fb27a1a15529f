/**
 * Kinds of page, by which readers filter, in the order in which equal hits are shown. What is in force and written
 * here comes first; `later` kinds are history or background and follow all others.
 */
const KINDS = [
  { name: '条文', later: false },
  { name: '流程', later: false },
  { name: '办理', later: false },
  { name: '事项', later: false },
  { name: '文书', later: false },
  { name: '范文', later: false },
  { name: '机制', later: false },
  { name: '期限', later: false },
  { name: '术语', later: false },
  { name: '对照', later: false },
  { name: '目录', later: false },
  { name: '测验', later: false },
  { name: '说明', later: false },
  { name: '旧条文', later: true },
  { name: '法规库', later: true },
] as const;

export type Kind = (typeof KINDS)[number]['name'];

/** The place of a kind among equal hits, from 0; throws for a kind that is not registered here. */
export function kindRank(kind: string): number {
  const rank = KINDS.findIndex(({ name }) => name === kind);
  if (rank < 0) throw new RangeError(`页面类别“${kind}”没有登记在 src/domain/search/kinds.ts`);
  return rank;
}

/** Whether a kind is shown after all that is current. Kinds that are not registered count as current. */
export const isLater = (kind: string): boolean => KINDS.some(({ name, later }) => name === kind && later);
