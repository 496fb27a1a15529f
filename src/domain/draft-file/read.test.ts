import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxText } from './docx-text.ts';
import { readDraftFile } from './index.ts';

const TEXT = '来访3批2人';
const body = (inner: string) => `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>`;
const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...texts: string[]) => `<w:p w:rsidR="1"><w:pPr><w:jc/></w:pPr>${texts.map(run).join('')}</w:p>`;

describe('readDraftFile', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16, little endian', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, big endian', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['GB18030', Buffer.from('c0b4b7c333c5fa32c8cb', 'hex')],
    ['a .docx', zipSync({ 'word/document.xml': strToU8(body(paragraph('来访3', '批2人'))) })],
  ])('reads %s', (_, bytes) => {
    expect(readDraftFile(bytes)).toEqual({ text: TEXT });
  });

  it.each([
    ['nothing', Buffer.from(''), '文件是空的'],
    ['blanks', Buffer.from(' \n'), '空白'],
    ['an old .doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.doc'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), '不是 .docx'],
    ['a broken archive', Buffer.from('PK\x03\x04broken'), '损坏'],
    ['a picture in Word', zipSync({ 'word/document.xml': strToU8(body('<w:p/>')) }), '没有文字'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 0, 0, 0xff]), '编码'],
  ])('says what is wrong with %s', (_, bytes, words) => {
    const read = readDraftFile(bytes);
    expect('problem' in read && read.problem).toContain(words);
  });
});

describe('docxText', () => {
  it('keeps paragraphs, tabs, breaks and entities, and leaves out what was deleted', () => {
    const deleted = '<w:del><w:r><w:delText>删去的</w:delText></w:r></w:del>';
    const xml = body(
      `${paragraph('甲&amp;乙 &#x20000;')}<w:p/><w:p>${run('丙')}<w:r><w:tab/><w:br/></w:r>${deleted}${run('丁')}</w:p>`,
    );
    expect(docxText(xml)).toBe('甲&乙 𠀀\n\n丙\t\n丁');
  });

  it('makes a line of tabs of a row, with several paragraphs of a cell in one', () => {
    const cell = (...texts: string[]) => `<w:tc><w:tcPr/>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const table = `<w:tbl><w:tblPr/>${row(cell('月份'), cell('来信', '件数'))}${row(cell('1月'), cell('3'))}</w:tbl>`;
    expect(docxText(body(`${paragraph('前')}${table}${paragraph('后')}`))).toBe('前\n月份\t来信 件数\n1月\t3\n后');
  });
});
