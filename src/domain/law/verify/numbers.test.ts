import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toChineseNumeral } from '../../chinese/index.ts';
import { article, digest, type Paragraph } from './fixtures.ts';
import { checkNumbers, countNumbers } from './numbers.ts';

const shapes = new Map([
  ['1999-4', [0]],
  ['1999-9', [0, 2]],
]);
const messages = (own: Paragraph, official: Paragraph) =>
  checkNumbers(digest(4, own), article(4, official), shapes).map(({ place, message }) => `${place}：${message}`);

describe('checkNumbers', () => {
  it.each([
    ['读者借书满60日归还', '借满六十天要还'],
    ['读者借书满６０日归还', '借满60 日要还'],
    ['超过5个工作日罚款', '过了五个工作日要罚'],
    ['一次借书不超过5人', '最多五名一起借'],
    ['依第九条第二款第(一)项', '依照第九条第二款第一项'],
    ['本规则自1999年05月01日起施行', '1999年5月1日开始施行'],
    ['两个以上读者', '读者有2个以上'],
    ['30日内续借，再30日内归还', '续借、归还各30日'],
  ])('%s ＝ %s', (official, own) => expect(messages([own], [official])).toEqual([]));

  it.each([
    [
      '超过5个工作日罚款',
      '超过5日罚款',
      ['第一款：条文有“5个工作日”，摘要没有', '第一款：摘要写了“5日”，条文这一款没有'],
    ],
    ['30日内归还', '按时归还', ['第一款：条文有“30日”，摘要没有']],
    ['依第九条第二款第一项', '依第九条第二款', ['第一款：条文引到第九条第二款第一项，摘要没有引']],
    ['30日内续借，再30日内归还', '30日内续借，再20日内归还', ['第一款：摘要写了“20日”，条文这一款没有']],
  ])('%s ≠ %s', (official, own, found) => expect(messages([own], [official])).toEqual(found));

  it('does not let another item stand in', () => {
    const official: Paragraph = ['期限15日：', '儿童30日。', '成人60日。'];
    expect(messages(['15日，儿童30日：', '儿童', '成人60日'], official)).toEqual([
      '第一款第一项：条文有“30日”，摘要没有',
    ]);
  });

  it('does not mistake grammar for numbers', () => {
    expect(messages(['读者照规矩借书'], ['任何一个读者一律统一按同一规矩借书，一般向上一级借'])).toEqual([]);
  });

  it('finds any number that is dropped or altered', () => {
    const days = fc.integer({ min: 2, max: 999 });
    fc.assert(
      fc.property(days, days, fc.constantFrom('日', '天', '个工作日', '人'), (number, other, unit) => {
        fc.pre(number !== other);
        const official: Paragraph = [`借书人应当在${number}${unit}以内归还`];
        expect(messages([`归还以${toChineseNumeral(number)}${unit}为限`], official)).toEqual([]);
        expect(messages([`归还以${other}${unit}为限`], official)).toHaveLength(2);
        expect(messages(['归还有期限'], official)).toHaveLength(1);
      }),
    );
  });

  it('counts each number and reference of a place once', () => {
    expect(countNumbers(digest(4, ['']), article(4, ['30日，又30日，5人，依第九条']), shapes)).toBe(3);
  });
});
