import { describe, expect, it } from 'vitest';
import { searchRecord } from './search-record.ts';

const page = { title: '第三条', kind: '条文', text: '按时\n\n还书。' };

describe('searchRecord', () => {
  it('spaces the characters of title and text out, and keeps the text as it reads', () => {
    expect(searchRecord('provisions/1999/3/', page)).toMatchObject({
      url: 'provisions/1999/3/',
      content: '第 三 条 按 时 还 书',
      meta: { title: '第三条', kind: '条文', text: '按时 还书。' },
    });
  });

  it('has a filter for what the page says of itself only', () => {
    expect(searchRecord('', page).filters).toEqual({ kind: ['条文'] });
    expect(searchRecord('', { ...page, law: '图书馆规则', chapter: '总则' }).filters).toEqual({
      kind: ['条文'],
      law: ['图书馆规则'],
      chapter: ['总则'],
    });
  });

  it('ranks what is in force before what is history', () => {
    const rank = (kind: string) => Number(searchRecord('', { ...page, kind }).sort!['rank']);
    expect(rank('条文')).toBeLessThan(rank('术语'));
    expect(rank('术语')).toBeLessThan(rank('旧条文'));
  });

  it('refuses a kind that is not registered', () => {
    expect(() => searchRecord('', { ...page, kind: '条纹' })).toThrow(/“条纹”没有登记/);
  });
});
