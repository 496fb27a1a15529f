import { describe, expect, it } from 'vitest';
import { parseProvisionBody } from './index.ts';

const GOOD = `## 摘要

### 第一款

有权处理的机关要按<Cite id="2022-31(6)" />办理：

1. 先登记。
2. 再告知。

### 第二款

不得拖延。

## 要点

- 起点是受理。<Cite id="2022-34" /> <Cite id="2022-35" />

## 常见误解

- “当天起算”：不对。<Cite id="2022-34" />

## 实务提示

建议写进登记表。<Cite id="2022-22-1" />
`;
const messages = (body: string) => parseProvisionBody(body).problems.map(({ message }) => message);

describe('parseProvisionBody', () => {
  it('reads paragraphs, items, remarks and citations', () => {
    const body = parseProvisionBody(GOOD);
    expect(body.problems).toEqual([]);
    expect(body.digest).toEqual([
      { text: '有权处理的机关要按第三十一条第六项办理：', items: ['先登记。', '再告知。'] },
      { text: '不得拖延。', items: [] },
    ]);
    expect(body.points).toEqual([{ text: '起点是受理。', cites: ['2022-34', '2022-35'], line: 16 }]);
    expect(body.cites.map(({ id }) => id)).toEqual(['2022-31(6)', '2022-34', '2022-35', '2022-34', '2022-22-1']);
  });

  it.each([
    ['a section is missing', GOOD.replace('## 实务提示', ''), /缺少“实务提示”/],
    ['a section is unknown', GOOD.replace('## 要点', '## 重点'), /没有“重点”/],
    ['a paragraph heading is wrong', GOOD.replace('### 第二款', '### 其二'), /“其二”应当是/],
    ['items are bullets', GOOD.replace('1. 先', '- 先').replace('2. 再', '- 再'), /1\. /],
    ['the digest has no heading', GOOD.replace('### 第一款\n\n', ''), /第一款/],
    ['a Cite is not closed', GOOD.replace('<Cite id="2022-22-1" />', '<Cite id="2022-22-1">'), /Cite/],
    ['text precedes the digest', `前言\n\n${GOOD}`, /第一行/],
  ])('reports when %s', (_name, body, message) => {
    expect(messages(body).join('\n')).toMatch(message);
  });
});
