/** Words that say which way a figure went, with 1 for up and -1 for down. */
const UP = '上升|增长|增加|提高|提升|上涨|攀升|升高|回升|扩大|多|升|增';
const DOWN = '下降|减少|降低|回落|下滑|减低|压减|缩小|少|降|减';

/** A word of direction at the end of the words in front of a figure: 同比下降了约 → -1. */
const AT_END = new RegExp(`(?:(?<up>${UP})|(?<down>${DOWN}))(?:幅度?|率)?(?:了|为|达|达到|是)?\\s?$`);

/** Direction told right in front of a figure: 1 up, -1 down, 0 none. */
export function directionBefore(words: string): 1 | -1 | 0 {
  const found = AT_END.exec(words)?.groups;
  if (!found) return 0;
  return found.up ? 1 : -1;
}

/** 下降了: what follows is by how much, not to what. */
export const CHANGED_BY = new RegExp(`(?:${UP}|${DOWN})(?:幅度?)?了?\\s?$`);

/** From one figure to the next: 由150件降至120件. The words between them. */
export const TO = new RegExp(
  `^[^，,。；\\d]{0,8}?(?:(?<up>${UP})|(?<down>${DOWN})|变|调整)?[^，,。；\\d]{0,2}(?:至|到|为|成)(?:了)?\\s?$`,
);

const WHEN =
  '(?:第?[一二三四]季度|上半年|下半年|[一二三四五六七八九十]{1,2}月份?|年初|期初|月初|上期|前期|上轮|前一?[年月季])';

/** Words that name the earlier of two figures: 上年同期的, 比第二季度的, 较年初的. */
export const EARLIER = new RegExp(
  `(?:(?:上年|去年|上一年|前一年|往年|同期|上月|上个月|上季度|上半年同期)|(?:环比|同比|相比|比|较|对比)${WHEN}|(?:比|较|与|同|和)(?:19|20)\\d{2}年)[^，,。；\\d今本]{0,10}$`,
);

export const wayOf = (sign: number): string => (sign > 0 ? '上升' : sign < 0 ? '下降' : '持平');
