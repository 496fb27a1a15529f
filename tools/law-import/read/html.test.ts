import { describe, expect, it } from 'vitest';
import { readHtml } from './html.ts';

const page = (body: string, title = '某镇路灯规定_某镇人民政府网') =>
  readHtml(
    `<!DOCTYPE html><html><head><title>${title}</title><style>p{}</style><script>var a='第九条 无';</script></head><body>${body}</body></html>`,
  );

describe('readHtml', () => {
  it('keeps the block that holds the articles, and the page names as hints', () => {
    const { lines, titleHints } = page(`
      <div class="menu"><a>首页</a><a>规定</a></div>
      <div id="main"><h1>某镇路灯规定</h1><div class="share">分享到</div>
        <div id="content"><p align="center">第一章&nbsp;&nbsp;总　则</p><p>　　第一条　灯要
        亮。</p><p><b>第二条</b>　<span>灯要</span>修。</p></div></div>
      <div class="other"><p>友情链接</p></div><footer>第三条 版权</footer>`);
    expect(lines).toEqual(['第一章 总 则', '第一条 灯要亮。', '第二条 灯要修。']);
    expect(titleHints).toEqual(['某镇路灯规定', '某镇路灯规定_某镇人民政府网']);
  });

  it('takes line breaks, nested blocks, table cells and preformatted text as lines', () => {
    expect(
      page('<div>第一条 灯要亮。<br>　　（一）高的；<div>（二）矮的。<div>灯要擦。</div></div>第二条 灯要修。</div>')
        .lines,
    ).toEqual(['第一条 灯要亮。', '（一）高的；', '（二）矮的。', '灯要擦。', '第二条 灯要修。']);
    expect(
      page('<table><tr><td>第一条 灯要亮。</td></tr><tr><td>第二条 灯要修。</td></tr></table>').lines,
    ).toHaveLength(2);
    expect(page('<pre>第一条 灯要亮。\n第二条 灯要修。</pre>').lines).toHaveLength(2);
  });

  it('leaves out what is hidden, scripts, menus and frames', () => {
    const { lines } = page(
      '<nav>第八条 无</nav><p style="display: none">第七条 无</p><iframe>第六条</iframe><p>第一条 灯要亮。</p><p hidden>无</p><p>第二条 灯要修。</p>',
    );
    expect(lines).toEqual(['第一条 灯要亮。', '第二条 灯要修。']);
  });

  it('marks headings', () => {
    expect(page('<h3>第一章 总则</h3><p>第一条 灯要亮。</p>').lines).toEqual(['### 第一章 总则', '第一条 灯要亮。']);
  });
});
