import { describe, expect, it } from 'vitest';
import { article, digest } from './fixtures.ts';
import { checkForce } from './force.ts';
import { checkLevels } from './levels.ts';
import { checkTimes } from './times.ts';

describe('checkForce', () => {
  const force = (own: string, official: string) => checkForce(digest(2, [own]), article(2, [official]));

  it.each([
    ['读者应当安静', '读者要安静'],
    ['读者应当安静', '读者须安静'],
    ['读者应当安静', '读者有义务保持安静'],
    ['读者不得喧哗', '禁止读者喧哗'],
    ['读者可以续借', '读者能续借'],
    ['续借不得超过两次', '续借至多两次'],
    ['读者一般应当预约', '读者原则上要预约'],
  ])('%s ＝ %s', (official, own) => expect(force(own, official)).toEqual([]));

  it.each([
    ['读者应当安静', '读者可以安静'],
    ['读者应当安静', '安静很重要，负责人记录'],
    ['读者不得喧哗', '读者可以喧哗'],
    ['读者可以续借', '读者应当续借'],
    ['读者可以续借', '读者不能续借'],
    ['续借不得超过两次', '续借两次'],
    ['读者一般应当预约', '读者应当预约'],
  ])('%s ≠ %s', (official, own) => expect(force(own, official)).toHaveLength(1));

  it('wants the force in the item that has it', () => {
    const found = checkForce(
      digest(2, ['读者要：', '安静', '坐好']),
      article(2, ['读者应当：', '应当安静；', '坐好。']),
    );
    expect(found.map(({ place }) => place)).toEqual(['第一款第一项']);
  });
});

describe('checkLevels', () => {
  it('does not take 上级 for 上一级', () => {
    const wording = article(2, ['由上一级图书馆决定']);
    expect(checkLevels(digest(2, ['上一级图书馆决定']), wording)).toEqual([]);
    expect(checkLevels(digest(2, ['上级图书馆决定']), wording)).toHaveLength(1);
  });
});

describe('checkTimes', () => {
  it.each([
    ['馆长每年报告', '馆长按年度报告', 0],
    ['馆长每年报告', '馆长报告', 1],
    ['馆员立即上报', '馆员及时上报', 1],
    ['在规定期限内归还', '在规定的期限里归还', 0],
    ['在规定期限内归还', '按规定归还', 1],
    ['定期盘点', '在规定期限盘点', 1],
  ])('%s / %s', (official, own, found) => {
    expect(checkTimes(digest(2, [own]), article(2, [official]))).toHaveLength(found);
  });
});
