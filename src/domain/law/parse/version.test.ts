import { describe, expect, it } from 'vitest';
import { fileStem, versionDate } from './version.ts';

describe('versionDate', () => {
  it.each([
    [['2005年1月5日 某会议通过', '2005年1月10日 某令公布', '2005年5月1日 施行'], '1.md', '2005-01-10'],
    [['（2005年1月5日通过　根据2015年9月6日《决定》修正　自2016年1月1日起施行）'], '1.md', '2015-09-06'],
    [['二○○五年一月十日公布'], '1.md', '2005-01-10'],
    [['某县人民政府', '2005年1月10日'], '1.md', '2005-01-10'],
    [[], '某办法(2015-09-24).md', '2015-09-24'],
    [[], '某办法（2015-09-24）(1).md', '2015-09-24'],
    [[], '某办法_20150924.docx', '2015-09-24'],
    [['2015年13月45日公布'], '1.md', null],
    [['会议定于2015年9月24日召开'], '1.md', null],
  ])('%j in %s → %s', (notes, fileName, date) => {
    expect(versionDate(notes, fileName)).toBe(date);
  });

  it('takes the file date where the notes stop before the last revision', () => {
    expect(versionDate(['2018年3月19日第一次修订'], '某办法(2020-03-27).md')).toBe('2020-03-27');
  });

  it('does not take a file date that the notes call the day of entry into force', () => {
    expect(versionDate(['2005年1月10日公布', '2005年5月1日施行'], '某办法(2005-05-01).md')).toBe('2005-01-10');
  });

  it('strips dates, copy numbers and extensions off a file name', () => {
    expect(fileStem('某办法(2015-09-24) (2).md')).toBe('某办法');
    expect(fileStem('某解释（一）(2020-12-29).md')).toBe('某解释（一）');
  });
});
