import type { Span } from './draft.ts';

/**
 * Units in which petition reports count, as a source for a regular expression, the longer first. What follows keeps a
 * unit from being the head of another word: 12345人民, 三个体户, 2分类, 起诉.
 */
export const UNITS = [
  '个百分点|百分点|个工作日|工作日|平方米|亿元|万元|公里|小时|分钟|件次|批次|人次|户次|个月',
  '人(?![民员们士口均工])|个(?![体别人案访])|分(?![之别管类级析局离])|名(?![单称义])|位(?![于置])|次(?![日年要])',
  '日(?![常报益均])|年(?![度初底末前])|起(?!来(?![访信电])|[到草诉步点义])|期(?![间限满])|处(?![理置访罚级长分])|条(?![例件])',
  '元(?![化件素月旦])|[件批封份户家宗例项场%‰天周倍岁篇通亩米吨]',
].join('|');

const HAN = '[零〇○一二两三四五六七八九十百千]';
/** Bounded, as every repetition below: an endless row of digits must not take endless time. */
const NUMBER = `(?:\\d{1,12}|${HAN}{1,9})`;
const JOIN = '\\s?[—\\-–~～至到]{1,2}\\s?';

/** Numbers that count nothing. */
const NOT_COUNTS = [
  // Dates: 2026年, 1—10月, 3月5日, 每月5日、25日, 2026-03-05, 08:30, 二〇二六年.
  `\\d{1,4}[_×xX*＊]{1,20}年?`,
  `\\d{4}\\s?年`,
  `[〇○零一二三四五六七八九]{4}年`,
  `\\d{4}${JOIN}\\d{4}\\s?年`,
  `\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)`,
  `(?:\\d{1,2}|${HAN}{1,3})(?:(?:${JOIN}|、)(?:\\d{1,4}|${HAN}{1,3}))?\\s?月份?(?!\\S{0,2}(?:上旬|中旬))(?:\\s?(?:\\d{1,2}|${HAN}{1,3})(?:(?:${JOIN}|、)(?:\\d{1,2}))?\\s?[日号])?(?:、\\d{1,2}[日号])*`,
  `(?:每月|当月|本月|上月|次月|同月|每年)(?:的)?(?:${NUMBER}[日号]?[、和])*${NUMBER}[日号]`,
  `\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?`,
  `(?:上午|下午|晚上|凌晨)\\s?${NUMBER}[时点]`,
  // Ordinals, places in laws, numbers of documents, pages and versions.
  `第\\s?${NUMBER}`,
  `[〔\\[（(【]\\d{4}[〕\\]）)】]\\s?第?\\d+号?`,
  `${NUMBER}号`,
  `[一二两三四五六七八九十千万]{1,8}分之${NUMBER}`,
  // Figures that are names.
  `1(?:10|19|20|2345|2388|2315|2333|2348|2371)(?=热线|平台|市民|人民|政务|便民|服务|举报|电话|接警|报警|[、和及“”"（(])`,
  `(?:邮编|电话|传真|手机|QQ|编号|证号|账号|卡号|热线|客服)[^\\d\\n]{0,6}\\d[\\d-]{4,}(?![\\d.]|\\s?[件人批起户])`,
  `\\d{7,}(?![\\d.,]|\\s?(?:件|人|元|户|批|%|万))[\\dXx]*`,
  `0\\d{2,3}-\\d{7,8}`,
  `(?<!\\w)[A-Za-z][\\w.\\-/]{0,40}?\\d[\\w.]{0,40}`,
  `(?<![\\w.])\\d[\\d.,]{0,20}[A-Za-z][\\w.]{0,40}`,
  // 一案一策, 一件一档, 件件, 一人一案; 十分 (very), 一点 (a little).
  `一[件人户案事批次]一[\\u4e00-\\u9fff]`,
  `(?:百姓|万一|万分|万众|千方百计|十分(?!钟)|三番五次|四面八方|百分百|一些|一点|一样|一般|一定|一切|统一|唯一|进一步|同一|一旦|一律|一致)`,
  `[统唯同逐万单专之划]一(?:个|件|项|名)?`,
].join('|');

/** Where a text holds numbers that count nothing, in order. */
export function notCounts(folded: string): Span[] {
  return [...folded.matchAll(new RegExp(NOT_COUNTS, 'g'))].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}
