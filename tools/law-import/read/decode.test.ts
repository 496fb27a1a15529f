import { describe, expect, it } from 'vitest';
import { gb18030, lampLaw } from '../test-support.ts';
import { decodeText } from './decode.ts';

const text = lampLaw();
const utf16be = (value: string): Buffer => Buffer.from(`\ufeff${value}`, 'utf16le').swap16();

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little endian', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big endian', utf16be(text)],
    ['GB18030', gb18030(text)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('reads a page by the charset it declares, or as UTF-8 where a browser saved it so', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head>${text}`;
    expect(decodeText(gb18030(page))).toBe(page);
    expect(decodeText(Buffer.from(page))).toBe(page);
  });

  it('reads Traditional Chinese pages that declare Big5', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="big5">'), Buffer.from([0xa4, 0xa4, 0xa4, 0xe5])]);
    expect(decodeText(bytes)).toBe('<meta charset="big5">中文');
  });

  it.each([
    [
      'Big5 without a declaration',
      Buffer.from(Array.from({ length: 40 }, (_, index) => [0xa4 + (index % 40), 0x40 + index]).flat()),
      /编码/,
    ],
    ['broken GB18030', Buffer.concat([gb18030(text), Buffer.from([0xd0])]), /编码/],
    ['binary data', Buffer.from([1, 2, 0, 3]), /二进制/],
    ['control characters', Buffer.from(text.slice(0, 5) + '\x01'.repeat(20)), /控制字符/],
  ])('refuses %s', (_, bytes, fault) => {
    expect(() => decodeText(bytes)).toThrow(
      expect.objectContaining({ fault: expect.stringMatching(fault), remedy: expect.stringMatching(/UTF-8/) }),
    );
  });
});
