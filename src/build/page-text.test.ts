import { describe, expect, it } from 'vitest';
import { pageText } from './page-text.ts';

const page = (
  main: string,
  head = '<meta name="search:kind" content="条文"><meta name="search:law" content="某条例">',
) =>
  `<html><head><title>第三条 - 信访知库</title>${head}</head><body><header>页眉</header><main>${main}</main></body></html>`;

describe('pageText', () => {
  it('reads title, filters and what stands in main', () => {
    expect(pageText(page('<h1>标题</h1><p>正文<b>一</b>段</p>'))).toEqual({
      title: '第三条',
      kind: '条文',
      law: '某条例',
      text: '标题\n\n正文一段',
    });
  });

  it('leaves out navigation, buttons and fragment links', () => {
    const text = pageText(
      page('<nav>上一条</nav><p>正文<a class="anchor" href="#p1">#</a><button>复制</button></p>'),
    )!.text;
    expect(text).toBe('正文');
  });

  it('leaves out the questions of a page, which would be found instead of what they ask about', () => {
    const quiz =
      '<section class="self-test"><h2>考考自己</h2><p>题目</p><script type="application/json">{}</script></section>';
    expect(pageText(page(`<p>正文</p>${quiz}`))!.text).toBe('正文');
  });

  it('passes over pages that are not to be found', () => {
    expect(pageText(page('<p>404</p>', ''))).toBeNull();
  });
});
