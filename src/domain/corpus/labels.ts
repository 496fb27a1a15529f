import { toChineseNumeral } from '../chinese/index.ts';
import type { Law } from './schema.ts';

/** A chapter as headings and lists write it: 第四章 信访事项的办理. */
export const chapterLabel = ({ number, title }: Law['chapters'][number]): string =>
  `第${toChineseNumeral(number)}章 ${title}`;
