import { describe, expect, it } from 'vitest';
import { law, problem } from './test-support.ts';

const TEXT = '路灯管理办法\n第一条 路灯由镇里管。\n第二条 坏了要修：\n（一）先登记；\n（二）再派人。';
const known = new Map([['路灯管理办法', { id: '1999', articles: 3 }]]);

describe('a law that ends too early', () => {
  it('is refused where the last sentence is cut', () => {
    expect(problem(TEXT.replace('再派人。', '再派'))).toMatchObject({ kind: 'incomplete', near: '第二条' });
    expect(law(TEXT).articles).toHaveLength(2);
  });

  it('is refused where the site knows that there is more', () => {
    expect(problem(TEXT, { known })).toMatchObject({ kind: 'incomplete' });
    expect(law(`${TEXT}\n第三条 自今年起施行。`, { known }).id).toBe('1999');
  });
});
