export { toGift } from './gift.ts';
export { toMoodleXml } from './moodle.ts';
export {
  GAP,
  MARKING,
  printedFace,
  printPaper,
  type PaperParts,
  type PrintedItem,
  type PrintedPaper,
  type PrintedSection,
} from './printed.ts';
export { paperRows } from './rows.ts';
