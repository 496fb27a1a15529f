import { describe, expect, it } from 'vitest';
import { readDraft } from './draft.ts';
import { readHanNumber } from './han-number.ts';
import { numbersOf } from './numbers.ts';

const read = (text: string) => numbersOf(readDraft(text)).map(({ value, unit }) => `${value}${unit}`);

describe('numbersOf', () => {
  it.each([
    ['受理1,234件次，来信三百零五封', ['1234件次', '305封']],
    ['来访４５６批１２００人次', ['456批', '1200人次']],
    ['约2.68万户，一万二千三百人，3.5亿元', ['26800户', '12300人', '350000000元']],
    ['百分之二十六点五、26.5个百分点、12％', ['26.5%', '26.5百分点', '12%']],
    ['5个工作日，60日，三个月', ['5工作日', '60日', '3个月']],
    ['3起来访、22 件', ['3起', '22件']],
  ])('reads %s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it.each([
    '2026年1—10月，3月5日，每月5日、20日，2026-03-05，18:30，二〇二六年',
    '第三十四条、第2次、〔2026〕12号、（2026）3号',
    '12345热线、电话010-12345678、编号：20260305、A4、PPT2019',
    '一件一档，十分重视，三分之一，几分之几，统一，万众一心，百姓，百人，20__年',
    '一万二，三四十件，二〇二六',
  ])('counts nothing in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('knows guesses, ranges and a one that may be an article', () => {
    const tokens = numbersOf(readDraft('20余件，约30人，40件左右，3—5批，一批，数十件，共50件'));
    expect(tokens.map(({ approximate, loose }) => (approximate ? '~' : loose ? '1' : '='))).toEqual([
      ...['~', '~', '~', '~', '~', '1', '~', '='],
    ]);
  });

  it('gives the place of number and unit, and the step of the last digit', () => {
    const [token] = numbersOf(readDraft('😀共 2.68 万户'));
    expect(token).toMatchObject({ start: 3, value: 26_800, step: 100 });
  });
});

describe('readHanNumber', () => {
  it.each([
    ['十八', 18],
    ['二百零五', 205],
    ['一万二千', 12_000],
    ['一万零五', 10_005],
    ['三亿五千万', 350_000_000],
  ])('%s is %i', (text, value) => expect(readHanNumber(text)).toBe(value));

  it.each(['', '一万二', '三四', '二〇二六', '十百'])('%j is no exact number', (text) => {
    expect(readHanNumber(text)).toBeNull();
  });
});
