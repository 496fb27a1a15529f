import { describe, expect, it } from 'vitest';
import { figureSumTable } from './figure-sum-table.ts';
import { findingsOf, marksOf } from './figure-support.ts';

const months = (feb: number, all: number) =>
  `月份\t来信\t来访\t合计\n1月\t3\t4\t7\n2月\t5\t6\t${feb}\n合计\t8\t10\t${all}`;

describe('figureSumTable', () => {
  it('adds up rows and columns', () => {
    expect(findingsOf(figureSumTable, months(11, 18))).toEqual([]);
    expect(findingsOf(figureSumTable, months(12, 18)).map(({ message }) => message)).toEqual([
      '“合计”一行：7＋12＝19，写的是 18。',
      '“2月”一行的合计：5＋6＝11，写的是 12。',
    ]);
    expect(marksOf(figureSumTable, months(11, 28))).toEqual(['28', '28']);
  });

  it('reads tables with bars and with spaces', () => {
    expect(
      marksOf(figureSumTable, '| 乡镇 | 件数 |\n|---|---|\n| 甲镇 | 12件 |\n| 乙镇 | 13件 |\n| 合 计 | 26件 |'),
    ).toEqual(['26件']);
    expect(marksOf(figureSumTable, '乡镇    件数\n甲镇    12\n乙镇    13\n合计    26')).toEqual(['26']);
  });

  it.each([
    ['rates', '乡镇  件数  办结率\n甲镇  12  95%\n乙镇  13  100%\n合计  25  97%'],
    ['parts of a row', '乡镇  件数\n甲镇  12\n其中：来信  5\n乙镇  13\n合计  25'],
    ['an empty cell', '乡镇\t件数\n甲镇\t12\n乙镇\t\n合计\t25'],
    ['a column 合计 of something else', '乡镇\t来信\t来访\t合计\n甲镇\t1\t2\t30\n乙镇\t3\t4\t50'],
    ['prose with two spaces', '今年  受理12件\n明年  受理13件\n合计  很多'],
  ])('is silent on %s', (_, text) => {
    expect(findingsOf(figureSumTable, text)).toEqual([]);
  });
});
