import { describe, expect, it } from 'vitest';
import { law } from './test-support.ts';

const titleOf = (preface: string, fileName = '1.txt', titleHints: string[] = []) =>
  law(`${preface}\n第一条 灯要亮。\n第二条 灯要修。`, { fileName, titleHints }).title;

describe('the title of a law', () => {
  it.each([
    ['某 县 路 灯 办 法', '某县路灯办法'],
    ['《某县路灯办法》', '某县路灯办法'],
    ['某县路灯办法（试行）\n（2020年1月2日公布）', '某县路灯办法（试行）'],
    [
      '某县人民政府令\n第3号\n《某县路灯办法》已经通过，现予公布。\n县长 某人\n某县路灯办法\n目录\n第一章 总则\n第一章 总则',
      '某县路灯办法',
    ],
    ['中华人民共和国某县\n路灯办法', '中华人民共和国某县路灯办法'],
    ['最高人民法院\n关于审理路灯案件\n适用法律若干问题的解释', '最高人民法院关于审理路灯案件适用法律若干问题的解释'],
    ['首页 > 政策 > 规定\n某县路灯办法\n字号：大 中 小', '某县路灯办法'],
  ])('is found in %j', (preface, title) => {
    expect(titleOf(preface)).toBe(title);
  });

  it('is the one the file is named after, where several lines read as titles', () => {
    const preface = '某县关于印发路灯办法的通知\n某县路灯办法\n参见某县灯罩办法';
    expect(titleOf(preface, '某县路灯办法(2020-01-02) (1).docx')).toBe('某县路灯办法');
  });

  it('is a heading rather than a plain line', () => {
    expect(titleOf('# 某县路灯办法\n依据某省路灯条例')).toBe('某县路灯办法');
  });

  it('comes from the page or the file name where the text has none', () => {
    expect(titleOf('县长 某人', '1.html', ['某县门户', '某县路灯办法_某县人民政府网'])).toBe('某县路灯办法');
    expect(titleOf('县长 某人', '某县路灯办法_20200102.html')).toBe('某县路灯办法');
  });

  it('is not repeated among the notes, whole or broken', () => {
    const parsed = law('# 某县路灯办法\n某县 路灯办法\n某县\n路灯办法\n某人签发\n第一条 灯要亮。');
    expect(parsed.notes).toEqual(['某人签发']);
  });
});
