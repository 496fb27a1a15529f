import { ReadFault } from './document.ts';

const RESAVE = '请在 Word 或 WPS 中打开，另存为 .docx 后再导入';
const OFFICIAL_TEXT = '请改用官网的网页、Word（.docx）或文本文件';

/** First bytes (Latin-1) of formats people rename or pick by mistake. */
const SIGNATURES: readonly (readonly [start: string, fault: string, remedy: string])[] = [
  ['\xd0\xcf\x11\xe0', '这是旧版 Word 文档（.doc）或加了密码的文档，改扩展名不能改变格式', RESAVE],
  ['%PDF', '这是 PDF，读不出分段', OFFICIAL_TEXT],
  ['{\\rtf', '这是 RTF 文档', RESAVE],
  ['\x89PNG', '这是图片，没有文字', OFFICIAL_TEXT],
  ['\xff\xd8\xff', '这是图片，没有文字', OFFICIAL_TEXT],
  ['GIF8', '这是图片，没有文字', OFFICIAL_TEXT],
  ['II*\x00', '这是图片，没有文字', OFFICIAL_TEXT],
  ['MM\x00*', '这是图片，没有文字', OFFICIAL_TEXT],
  ['RIFF', '这是图片或音像文件，没有文字', OFFICIAL_TEXT],
  ['BM', '这是图片，没有文字', OFFICIAL_TEXT],
  ['Rar!', '这是压缩包', '请先解压，再导入里面的文件'],
  ['7z\xbc\xaf', '这是压缩包', '请先解压，再导入里面的文件'],
  ['\x1f\x8b', '这是压缩包', '请先解压，再导入里面的文件'],
];

/** What a zip archive holds, told by a file name inside it; names are stored uncompressed. */
const ARCHIVES: readonly (readonly [member: string, fault: string, remedy: string])[] = [
  ['OFD.xml', '这是 OFD 版式文件', OFFICIAL_TEXT],
  ['xl/workbook.xml', '这是 Excel 表格', OFFICIAL_TEXT],
  ['ppt/presentation.xml', '这是 PowerPoint 演示文稿', OFFICIAL_TEXT],
  ['opendocument.text', '这是 OpenDocument 文档（.odt）', RESAVE],
];

/** Whether the bytes are a .docx. Throws a ReadFault for every other binary format, whatever the file is called. */
export function isWordDocument(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 8);
  const known = SIGNATURES.find(
    ([signature]) => start.startsWith(signature) && (signature !== 'BM' || bytes.includes(0)),
  );
  if (known) throw new ReadFault(known[1], known[2]);
  if (!start.startsWith('PK\x03\x04')) return false;
  if (bytes.includes('word/document.xml')) return true;
  const archive = ARCHIVES.find(([member]) => bytes.includes(member));
  throw archive
    ? new ReadFault(archive[1], archive[2])
    : new ReadFault('这是压缩包（zip），不是 Word 文档', '请先解压，再导入里面的文件');
}
