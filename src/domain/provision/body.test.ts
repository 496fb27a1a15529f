import fc from 'fast-check';
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
/** The good body with one more block after its points. */
const inPoints = (block: string) => GOOD.replace('## 常见误解', `${block}\n\n## 常见误解`);
const inText = (text: string) => GOOD.replace('不得拖延。', `不得拖延。${text}`);

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
    ['the first paragraph is not 第一款', GOOD.replace('### 第一款', '### 第三款'), /“第三款”应当是“### 第一款”/],
    ['a number is left out', GOOD.replace('### 第二款', '### 第三款'), /“第三款”应当是“### 第二款”/],
    ['a number comes twice', GOOD.replace('### 第二款', '### 第一款'), /“第一款”应当是“### 第二款”/],
    ['a paragraph heading is of another level', GOOD.replace('### 第二款', '#### 第二款'), /“### 第二款”/],
    ['a section comes twice', `${GOOD}\n## 要点\n\n- 又一点。<Cite id="2022-34" />\n`, /“要点”写了两次/],
    [
      'sections have changed places',
      GOOD.replace('## 要点', '## 常 ').replace('## 常见误解', '## 要点').replace('## 常 ', '## 常见误解'),
      /“要点”的次序不对/,
    ],
    ['there is a rule', inPoints('---'), /分隔线/],
    ['there is code', inPoints('```\n代码\n```'), /代码块/],
    ['there is an expression', inPoints('{process.cwd()}'), /花括号/],
    ['there is an expression in a sentence', inText('{process.env.HOME}'), /花括号/],
    ['there is an import', `import fs from 'node:fs';\n\n${GOOD}`, /import/],
    ['there is another tag', inText('<b>重</b>'), /不能用 <b>/],
    ['there is a picture', inText('![图](a.png)'), /图片/],
    ['there is a quotation', inPoints('> 引文'), /引用块/],
    ['a Cite takes an expression', inText('<Cite {...x} id="2022-34" />'), /只写 id/],
    ['a Cite has content', inText('<Cite id="2022-34">字</Cite>'), /只写 id/],
    ['a Cite stands alone', inPoints('<Cite id="2022-34" />'), /单独成段/],
    ['a remark has a heading', inPoints('### 其一'), /小标题/],
    ['a remark has a second block', inPoints('- 一段。<Cite id="2022-34" />\n\n  又一段。'), /一条只写一段/],
    ['a remark has nothing but its source', inPoints('-  <Cite id="2022-34" /> <Cite id="2022-35" />'), /没有内容/],
    ['a Quiz has no subject', `${GOOD}\n<Quiz count={3} />\n`, /写一个/],
    ['a Quiz has two subjects', `${GOOD}\n<Quiz topic="复查" procedure="review" />\n`, /只写一个/],
    ['a Quiz has something else', `${GOOD}\n<Quiz topic="复查" colour="red" />\n`, /不写别的/],
    ['a Quiz spreads', `${GOOD}\n<Quiz {...x} />\n`, /不写别的/],
    ['a Quiz takes an expression', `${GOOD}\n<Quiz topic={x} />\n`, /双引号/],
    ['a Quiz has a subject without value', `${GOOD}\n<Quiz topic />\n`, /双引号/],
    ['a Quiz counts in words', `${GOOD}\n<Quiz topic="复查" count="三" />\n`, /写数字/],
    ['a Quiz counts by an expression', `${GOOD}\n<Quiz topic="复查" count={n} />\n`, /写数字/],
    ['a Quiz stands in a sentence', inText('<Quiz topic="复查" />'), /单独成段/],
    ['a Quiz stands before the end', inPoints('<Quiz topic="复查" />'), /写在正文最后/],
    ['there are two', `${GOOD}\n<Quiz topic="复查" />\n\n<Quiz topic="复核" />\n`, /只放一组/],
    ['a brace is not closed', inText('{'), /花括号/],
  ])('reports when %s', (_name, body, message) => {
    expect(messages(body).join('\n')).toMatch(message);
  });

  it('reads the Quiz at the end, which is no text', () => {
    const body = parseProvisionBody(`${GOOD}\n<Quiz topic="复查和复核" count={2} />\n`);
    expect(body.problems).toEqual([]);
    expect(body.quizzes).toEqual([{ topic: '复查和复核', count: 2, line: 26 }]);
    expect(body.practice).toEqual(parseProvisionBody(GOOD).practice);
    expect(parseProvisionBody(`${GOOD}\n<Quiz article="2022-34" />\n`).quizzes).toMatchObject([{ article: '2022-34' }]);
  });

  it('says on which line', () => {
    const { problems } = parseProvisionBody(inPoints('---'));
    expect(problems.map(({ line }) => line)).toEqual([18]);
  });

  it('takes several blocks for one item of the digest', () => {
    const { digest, problems } = parseProvisionBody(GOOD.replace('1. 先登记。', '1. 先登记。\n\n   再编号。'));
    expect(problems).toEqual([]);
    expect(digest[0]!.items).toEqual(['先登记。再编号。', '再告知。']);
  });

  it('never throws, whatever stands there', () => {
    const block = fc.constantFrom(
      '## 摘要',
      '### 第一款',
      '## 要点',
      '---',
      '- ',
      '1.',
      '> 一',
      '{x}',
      '<b/>',
      '<Quiz topic="一" count={2} />',
      '<',
      '{',
      '```',
      '    码',
      '[a]: b',
      '# 一',
      '字',
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        expect(() => parseProvisionBody(blocks.join('\n\n'))).not.toThrow();
      }),
    );
  });
});
