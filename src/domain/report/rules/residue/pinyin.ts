import type { ResidueFinder } from './residue.ts';

const TONED = /[\u4e00-\u9fff][ （(]*[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]*[)） ]*/g;
const PLAIN = /(?:[\u4e00-\u9fff] ?[（(]?[a-z]{1,6}[)）]? ?){3,}/g;

/** 信(xìn)访(fǎng), 信xin访fang工gong: readings left between the characters. Silent for Latin words and abbreviations. */
export const pinyin: ResidueFinder = ({ folded }) =>
  [...folded.matchAll(new RegExp(`(?:${TONED.source})+|${PLAIN.source}`, 'g'))].map(({ index, 0: raw }) => ({
    start: index,
    end: index + raw.trimEnd().length,
    message: '汉字中间夹着拼音。',
    suggestion: '删去拼音。',
    severity: 'medium' as const,
  }));
