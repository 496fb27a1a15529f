import { describe, expect, it } from 'vitest';
import { lampLaw } from '../test-support.ts';
import { readDocument } from './index.ts';

const zip = (member: string): Buffer => Buffer.from(`PK\x03\x04....${member}`, 'latin1');

describe('readDocument', () => {
  it('counts the lines of a text whatever ends them', async () => {
    const { lines, unit } = await readDocument(Buffer.from('一\r\n\r\n二\r三\n四'));
    expect([lines, unit]).toEqual([['一', '', '二', '三', '四'], '行']);
  });

  it('recognises a page by its content', async () => {
    const page = `<!-- saved from url=(0014)about:internet -->\n<!DOCTYPE html><p>${lampLaw().split('\n').join('<p>')}`;
    expect((await readDocument(Buffer.from(page))).lines).toEqual(lampLaw().split('\n'));
  });

  it.each([
    ['a .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), /\.doc/, /docx/],
    ['a PDF', Buffer.from('%PDF-1.7 …'), /PDF/, /官网/],
    ['RTF', Buffer.from('{\\rtf1'), /RTF/, /docx/],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /图片/, /官网/],
    ['a JPEG', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), /图片/, /官网/],
    ['a zip archive', zip('readme.txt'), /zip/, /解压/],
    ['a workbook', zip('xl/workbook.xml'), /Excel/, /官网/],
    ['an OFD', zip('OFD.xml'), /OFD/, /官网/],
    ['a damaged .docx', zip('word/document.xml'), /损坏/, /Word/],
    ['a single-file page', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related'), /mht/, /HTML/],
    ['an empty file', Buffer.alloc(0), /空/, /重新/],
    ['blanks', Buffer.from(' \n\t\n'), /空白/, /重新/],
  ])('refuses %s and says what to do', async (_, bytes, fault, remedy) => {
    await expect(readDocument(bytes)).rejects.toMatchObject({
      fault: expect.stringMatching(fault),
      remedy: expect.stringMatching(remedy),
    });
  });
});
