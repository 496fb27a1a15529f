import { pinyin } from 'pinyin-pro';

/** The initials of a Chinese text, in lower case without punctuation: 农民工工资 → nmggz. At build time only. */
export const pinyinInitials = (text: string): string =>
  pinyin(text.normalize('NFKC'), { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
