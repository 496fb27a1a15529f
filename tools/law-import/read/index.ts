import { isWordDocument } from './binary.ts';
import { decodeText } from './decode.ts';
import { ReadFault, type SourceDocument } from './document.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';

export { ReadFault, type SourceDocument } from './document.ts';

/** File names that a folder is searched for; a file named by itself may be called anything. */
export const SUPPORTED = /\.(?:md|markdown|txt|docx|html?)$/i;

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body)[\s>]/i;

/**
 * Reads one file by what it contains, not by what it is called: a .docx, a saved web page, or text.
 * Throws a ReadFault for anything else: empty, another format, undecodable.
 */
export async function readDocument(bytes: Buffer): Promise<SourceDocument> {
  if (bytes.length === 0) throw new ReadFault('文件是空的', '请重新下载或另存后再导入');
  if (isWordDocument(bytes)) return readDocx(bytes);
  const text = decodeText(bytes);
  if (text.trim() === '') throw new ReadFault('文件里只有空白', '请重新下载或另存后再导入');
  if (/^MIME-Version:|^Content-Type: multipart\/related/im.test(text.slice(0, 2000))) {
    throw new ReadFault('这是单个文件网页（.mht）', '请在浏览器里另存为“网页，仅 HTML”后再导入');
  }
  if (HTML.test(text)) return readHtml(text);
  return { unit: '行', lines: text.split(/\r\n|\r|\n/), titleHints: [], warnings: [], remedies: {} };
}
