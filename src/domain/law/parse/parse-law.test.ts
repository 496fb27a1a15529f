import { describe, expect, it } from 'vitest';
import { counts, law } from './test-support.ts';

const BICYCLES = `# 某县自行车停放办法

（2019年3月4日某县人民政府第7次常务会议通过　2019年3月8日某县人民政府令第12号公布　自2019年6月1日起施行）

<!-- INFO END -->

目　录

第一章　总　则
第二章　停放
附　则

## 第一章　总　则

第一条　为了让自行车有处可停，制定本办法。

第二条　本办法所称自行车，包括：

（一）两轮的；

(二) 三轮的。

独轮车参照执行。

## 第二章 停放

### 第一节 车棚

第三条 车棚由镇里修建。

第三条之一 车棚要有灯。

### 第二节 路边

第四条 第三条第一款规定的车棚之外，可以停在白线以内。

附　则

第五条 本办法自2019年6月1日起施行。

某县人民政府

2019年3月8日

附件：白线画法`;

describe('parseLaw', () => {
  const parsed = law(BICYCLES, { fileName: '某县自行车停放办法(2019-03-08).md' });

  it('reads title, notes, version and closing lines', () => {
    expect(parsed.title).toBe('某县自行车停放办法');
    expect(parsed.notes).toHaveLength(1);
    expect(parsed.version).toBe('2019-03-08');
    expect(parsed.closing).toEqual(['某县人民政府', '2019年3月8日', '附件：白线画法']);
  });

  it('reads divisions once, not the table of contents, and points at their first article', () => {
    expect(parsed.divisions).toEqual([
      { level: 'chapter', number: 1, title: '总则', firstArticle: 0 },
      { level: 'chapter', number: 2, title: '停放', firstArticle: 2 },
      { level: 'section', number: 1, title: '车棚', firstArticle: 2 },
      { level: 'section', number: 2, title: '路边', firstArticle: 4 },
      { level: 'chapter', number: 0, title: '附则', firstArticle: 5 },
    ]);
  });

  it('reads articles, inserted articles, paragraphs and items', () => {
    expect(parsed.articles.map(({ number, sub }) => [number, sub])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 1],
      [4, 0],
      [5, 0],
    ]);
    expect(counts(parsed, 2)).toEqual([2, 0]);
    expect(parsed.articles[1]!.paragraphs[0]!.items[1]).toEqual({
      number: 2,
      text: '三轮的。',
      more: [],
      subitems: [],
    });
    expect(parsed.articles[4]!.paragraphs[0]!.text).toMatch(/^第三条第一款规定/);
  });
});

describe('forms that publishers use', () => {
  it('takes any heading marks, digits of either width and articles set in bold', () => {
    const parsed = law(
      '某镇路灯规定\n#### 第１章 总则\n**第1条** 灯要亮。\n# 第２条：灯坏了要修。\n第 三 条 灯下不得堆物。',
    );
    expect(parsed.articles.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(parsed.articles[1]!.paragraphs[0]!.text).toBe('灯坏了要修。');
    expect(parsed.divisions).toHaveLength(1);
  });

  it('takes the text from the next line or directly after the number', () => {
    expect(law('某镇路灯规定\n第一条\n灯要亮。\n第二条\n灯要修。').articles[1]!.paragraphs).toHaveLength(1);
    const tight = law('某镇路灯规定\n第一条灯要亮。\n第二条灯要修。\n第一条规定的灯除外。\n第三条和善使用路灯。');
    expect(tight.articles.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 2, 1]);
  });

  it.each([
    '第三条第六项规定的灯，另行办理。',
    '第三条规定的灯，另行办理。',
    '第三条、第四条规定的灯，另行办理。',
    '第三条有关灯的要求，另行办理。',
  ])('leaves a reference to the next article as text: %s', (reference) => {
    const parsed = law(
      `某镇路灯规定\n第一条 灯要亮。\n第二条 灯要修。\n${reference}\n第三条 灯要换。\n第四条 灯要擦。`,
    );
    expect(parsed.articles.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 2, 1, 1]);
  });

  it('does not take numbers on lines of their own for broken sentences', () => {
    const articles = Array.from({ length: 25 }, (_, index) => `第${index + 1}条\n灯要亮。`).join('\n');
    expect(law(`某镇路灯规定\n${articles}`).articles).toHaveLength(25);
  });

  it('begins at the first article also where its first words could continue a reference', () => {
    expect(law('某镇路灯规定\n第一章 总则\n第一条中灯要亮。\n第二条灯要修。\n第三条灯要换。').articles).toHaveLength(3);
  });

  it('opens an article that one typing slip sets differently from the rest', () => {
    const parsed = law('某镇路灯规定\n第一条 灯要亮。\n第二 条灯要修。\n第三条 灯要换。\n第四条 灯要擦。');
    expect(parsed.articles.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['第一条【灯】灯要亮。\n第二条 【修】\n灯要修。', ['灯', '修']],
    ['第一条（目的）灯要亮。\n第二条 （修理义务）\n灯要修。', ['目的', '修理义务']],
    ['第一条 灯要亮。\n第二条 （已删除）', [undefined, undefined]],
  ])('reads captions: %j', (text, captions) => {
    const parsed = law(`某镇路灯规定\n${text}`);
    expect(parsed.articles.map(({ caption }) => caption)).toEqual(captions);
    expect(parsed.articles.every(({ paragraphs }) => paragraphs.length === 1 && paragraphs[0]!.text !== '')).toBe(true);
  });

  it('reads judicial interpretations with headings 一、二、 marked or not', () => {
    const parsed = law(`最高某院
关于审理路灯案件的解释
法释〔2030〕1号
为审理路灯案件，制定本解释。
## 一、受理
第一条 谁修灯，谁起诉。
二、赔偿
第二条 灯坏了要赔。`);
    expect(parsed.title).toBe('最高某院关于审理路灯案件的解释');
    expect(parsed.notes).toEqual(['法释〔2030〕1号', '为审理路灯案件，制定本解释。']);
    expect(parsed.divisions.map(({ number, title, firstArticle }) => [number, title, firstArticle])).toEqual([
      [0, '一、受理', 0],
      [0, '二、赔偿', 1],
    ]);
  });

  it('reads a part of a code with 分编, numbered on from the whole', () => {
    const parsed = law(
      '# 某国灯典法典\n# 灯柱编\n第一分编 通则\n第一章 一般\n第四百六十三条 灯柱要直。\n附则\n第四百六十四条 灯柱要漆。',
    );
    expect(parsed.title).toBe('某国灯典法典灯柱编');
    expect(parsed.divisions.map(({ level }) => level)).toEqual(['subpart', 'chapter', 'chapter']);
  });

  it('keeps articles of an attachment out of the law, and joins a heading broken over two lines', () => {
    const parsed = law(
      '某镇路灯规定\n第一编 总则\n第一章 灯柱、灯罩、\n灯泡\n第一条 灯要亮。\n附则\n第二条 灯要修。\n附件\n灯罩样式\n第一条 罩要圆。',
    );
    expect(parsed.divisions.map(({ level, title }) => [level, title])).toEqual([
      ['part', '总则'],
      ['chapter', '灯柱、灯罩、灯泡'],
      ['part', '附则'],
    ]);
    expect(parsed.articles).toHaveLength(2);
    expect(parsed.closing).toHaveLength(3);
  });

  it('drops front matter, comments over several lines, rules and page numbers', () => {
    const parsed = law(
      '---\ntitle: 灯\n---\n某镇路灯规定\n<!-- 一\n二 -->\n第一条 灯要亮。\n— 3 —\n***\n第二条 灯\u200b要修。',
    );
    expect(parsed.notes).toEqual([]);
    expect(parsed.articles[0]!.paragraphs).toHaveLength(1);
    expect(parsed.articles[1]!.paragraphs[0]!.text).toBe('灯要修。');
  });
});
