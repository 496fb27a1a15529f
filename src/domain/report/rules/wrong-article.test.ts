import { describe, expect, it } from 'vitest';
import { findingsOf, markedBy } from './text-support.ts';
import { wrongArticle } from './wrong-article.ts';

const marked = (text: string) => markedBy(wrongArticle, text);

describe('wrongArticle', () => {
  it.each([
    ['根据《信访工作条例》第六十条办理。', '第六十条'],
    ['按照《信访工作条例》第三十四条第二款延长。', '第三十四条第二款'],
    ['依据信访工作条例第31条第7项出具意见书。', '第31条第7项'],
    ['《信访工作条例》第二十二条、第五十二条。', '第五十二条'],
    ['《信访工作条例》第二十二条第二款第一项。', '第二十二条第二款第一项'],
    ['《信访条例》（国务院令第431号）第五十九条。', '第五十九条'],
    ['按《信访工作条例》（以下简称《条例》）办理。依据《条例》第六十六条。', '第六十六条'],
  ])('%s does not exist', (text, place) => expect(marked(text)).toEqual([place]));

  it.each([
    '根据《信访工作条例》第三十四条办理。',
    '依据《信访工作条例》第三十一条第（六）项出具意见书。',
    '依据《信访工作条例》第二十二条第三项交办。',
    '《某省信访条例》第六十八条，《土地管理法》第八十条。',
    '根据条例第六十六条办理。',
    '旧的《信访条例》第二十一条规定是否受理。',
  ])('is silent: %s', (text) => expect(marked(text)).toEqual([]));

  it('asks which regulation is meant where only the old one has the place', () => {
    const [finding] = findingsOf(wrongArticle, '依据《信访条例》第三十五条第三款不再受理。');
    expect(finding).toMatchObject({ severity: 'medium', citations: ['2022-36'] });
    expect(finding!.message).toContain('第三十五条只有1款');
  });

  it('sees that a citation is about something else', () => {
    const [finding] = findingsOf(wrongArticle, '根据《信访工作条例》第三十二条，信访情况年度报告应当写明采纳情况。');
    expect(finding).toMatchObject({ severity: 'medium', citations: ['2022-41'] });
  });

  it('knows the article that sets a period', () => {
    const [finding] = findingsOf(wrongArticle, '按照《信访工作条例》第三十条，5个工作日内对转送件提出异议。');
    expect(finding).toMatchObject({ severity: 'medium', citations: ['2022-23'] });
    expect(marked('按照《信访工作条例》第二十三条，5个工作日内对转送件提出异议。')).toEqual([]);
  });

  it.each([
    '根据《信访工作条例》第四十一条，信访情况年度报告应当写明采纳情况。',
    '根据《信访工作条例》第二十二条第二款，检举控告转送纪检监察机关。',
    '根据《信访工作条例》第三十六条，复核可以听证。',
    '根据《信访工作条例》第三十四条和《土地管理法》，宅基地复核由镇政府办理。',
    '根据《信访工作条例》第三十四条、第三十六条，复核意见应当按期作出。',
  ])('does not guess: %s', (text) => expect(marked(text)).toEqual([]));
});
