import type { Item } from '../../../domain/quiz/index.ts';

/** What is still to be done before an answer counts. */
export function missingText(item: Item): string {
  const words: Record<Item['type'], string> = {
    single: '先选一项。',
    multiple: '先选一项或者几项。',
    judge: '先选正确或者错误。',
    blank: '每个空都要填。',
    order: '先排一排，现在的次序不是答案。',
    match: '每一行都要选。',
  };
  return words[item.type];
}
