import { ReadFault } from './document.ts';

const REMEDY = '请用记事本打开，另存为 UTF-8 编码后再导入';
const NO_TEXT_REMEDY = '请确认选对了文件，或在原来的程序里另存为 UTF-8 编码的文本';
const FEWEST_COMMON = 0.8;

function decodeStrictly(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Whether the bytes look like Chinese in GB18030. Nearly any bytes decode as GB18030, so they are believed only where
 * most pairs are punctuation or the 3755 everyday characters, which the standard keeps in one block.
 */
function looksLikeGb18030(bytes: Buffer): boolean {
  let pairs = 0;
  let common = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index]!;
    if (lead < 0x80) continue;
    const trail = bytes[(index += 1)] ?? 0;
    pairs += 1;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa9))) common += 1;
  }
  return pairs > 0 && common / pairs >= FEWEST_COMMON;
}

function encodingOfMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The encoding an HTML page declares in its first lines. Pages that say gb2312 use characters of GB18030. */
function declaredEncoding(bytes: Buffer): string | null {
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1];
  return declared && /^gb/i.test(declared) ? 'gb18030' : (declared ?? null);
}

/**
 * Decodes text: by its byte order mark, else as strict UTF-8, else by the charset an HTML page declares, else as GB18030
 * where it reads like Chinese. UTF-8 goes before the declaration, which browsers keep when they save a page as UTF-8,
 * and text in another encoding is next to never valid UTF-8. Throws a ReadFault where none fits or the bytes are no text.
 */
export function decodeText(bytes: Buffer): string {
  const mark = encodingOfMark(bytes);
  if (!mark && bytes.includes(0)) throw new ReadFault('文件里是二进制数据，不是文字', NO_TEXT_REMEDY);
  const declared = declaredEncoding(bytes);
  const text = mark
    ? decodeStrictly(bytes, mark)
    : (decodeStrictly(bytes, 'utf-8') ??
      (declared && decodeStrictly(bytes, declared)) ??
      (looksLikeGb18030(bytes) ? decodeStrictly(bytes, 'gb18030') : null));
  if (text === null) throw new ReadFault('文字编码认不出来（不是 UTF-8，也不是 GB18030），或者文件已损坏', REMEDY);
  const controls = text.match(/[\x00-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  if (controls > text.length / 100) throw new ReadFault('文件里大多是控制字符，不是文字', NO_TEXT_REMEDY);
  return text;
}
