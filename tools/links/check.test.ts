import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLinks } from './check.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
writeFileSync(path.join(folder, 'style.css'), '');
mkdirSync(path.join(folder, 'cards'));
writeFileSync(path.join(folder, 'cards/2022-1.json'), '{}');

const check = (body: string, base = '/') =>
  checkLinks(
    [
      { address: '', html: body },
      { address: 'a/', html: '<p id="p1">' },
      { address: 'deadlines/', html: '<p id="help">' },
    ],
    folder,
    'http://localhost:4321',
    base,
  ).map(({ reason }) => reason);

describe('checkLinks', () => {
  it.each([
    '<a href="/a/#p1">',
    '<a href="a/">',
    '<link href="/style.css">',
    '<i id="x"><a href="#x">',
    '<i id="信"><a href="#%E4%BF%A1">',
    '<a data-card="2022-1">',
    '<a href="/deadlines/#mode=single&amp;rule=handling"><a href="/deadlines/#help">',
    '<i id="x"></i><i id="y"></i><p aria-labelledby="x y" aria-describedby="x">',
    '<label for="x"></label><input id="x">',
  ])('accepts %s', (html) => expect(check(html)).toEqual([]));

  it.each([
    ['<a href="/b/">', '没有这个地址'],
    ['<a href="/a/#p2">', '页面里没有这个位置'],
    ['<img src="/none.png">', '没有这个地址'],
    ['<a href="https://example.org/">', '指向其他网站'],
    ['<i id="x"></i><b id="x"></b>', 'id 出现两次'],
    ['<a href="/a%/">', '网址写法有误，百分号后面要有两位十六进制数'],
    ['<a href="/a/#%E4">', '网址写法有误，百分号后面要有两位十六进制数'],
    ['<a data-card="2022-2">', '没有这张卡片'],
    ['<a href="/a/#mode=single">', '页面里没有这个位置'],
    ['<a href="/deadlines/#hlep">', '页面里没有这个位置'],
    ['<i id="x"></i><p aria-labelledby="x y">', 'aria-labelledby 指向的 id 不在这一页'],
    ['<p aria-describedby="y">', 'aria-describedby 指向的 id 不在这一页'],
    ['<button aria-controls="y">', 'aria-controls 指向的 id 不在这一页'],
    ['<label for="y">', 'for 指向的 id 不在这一页'],
  ])('reports %s', (html, reason) => expect(check(html)).toEqual([reason]));

  it('reports a link that forgets the sub-path', () => {
    expect(check('<a href="/a/">', '/xinfang/')).toEqual(['不在 /xinfang/ 之下']);
  });
});
