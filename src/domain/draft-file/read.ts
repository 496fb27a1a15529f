import { strFromU8, unzipSync } from 'fflate';
import { decodeText } from '../quiz/index.ts';
import { docxText } from './docx-text.ts';

/** The text of a file, or what is wrong with it and what to do, one Chinese sentence without a full stop. */
export type DraftFile = { text: string } | { problem: string };

/** What the text of a report unpacks to at most. */
const MOST = 50_000_000;
const RESAVE = '请用 Word 或 WPS 打开，另存为 .docx';
const BODY = 'word/document.xml';

/** First bytes (Latin-1) of formats that people pick by mistake. */
const OTHERS: readonly (readonly [start: string, problem: string])[] = [
  ['\xd0\xcf\x11\xe0', `这是旧版 Word 文档（.doc）或者加了密码的文档，${RESAVE}`],
  ['%PDF', '这是 PDF，请打开后复制文字，粘贴到这里，或者存成 .txt'],
  ['{\\rtf', `这是 RTF 文档，${RESAVE}`],
  ['\x89PNG', '这是图片，没有文字'],
  ['\xff\xd8\xff', '这是图片，没有文字'],
];

/** Reads a .txt (UTF-8, UTF-16 or GB18030) or .docx by what it holds, not by its name. Never throws. */
export function readDraftFile(bytes: Uint8Array): DraftFile {
  if (bytes.length === 0) return { problem: '文件是空的' };
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const other = OTHERS.find(([signature]) => start.startsWith(signature));
  if (other) return { problem: other[1] };
  if (start.startsWith('PK\x03\x04')) return readDocx(bytes);
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { problem: '不是文本文件，或者编码认不出，请用记事本另存为 UTF-8 编码' };
  return decoded.text.trim() ? decoded : { problem: '文件里只有空白' };
}

function readDocx(bytes: Uint8Array): DraftFile {
  try {
    let size = 0;
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== BODY) return false;
        size = originalSize;
        return size <= MOST;
      },
    });
    if (size > MOST) return { problem: '文档太大，请只留下要检查的部分' };
    const body = files[BODY];
    if (!body) return { problem: `这是压缩包或者别的文档，不是 .docx，${RESAVE}` };
    const text = docxText(strFromU8(body));
    return text.trim() ? { text } : { problem: '文档里没有文字，可能是扫描的图片' };
  } catch {
    return { problem: `Word 文档已损坏，打不开，${RESAVE}` };
  }
}
