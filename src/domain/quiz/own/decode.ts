const ENCODINGS = ['utf-8', 'gb18030'] as const;
/** Text has none of these; what has them is a picture, a program, a document. */

const BINARY = /[\u0000-\u0008\u000e-\u001f]/;

/** The bytes of a text file as text: UTF-8 or UTF-16 with a mark, UTF-8 without, or GB18030, as WPS and Excel save. */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: string } {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? ['utf-16le'] : first === 0xfe && second === 0xff ? ['utf-16be'] : ENCODINGS;
  for (const encoding of marked) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!BINARY.test(text)) return { text };
    } catch {
      // Not in this encoding: try the next.
    }
  }
  return { problem: '不是文本文件，或者编码认不出，另存为 UTF-8 编码再导入' };
}
