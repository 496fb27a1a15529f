/** For tests: GB18030 as WPS saves it. Browsers only read it, so the table of its two-byte part is read back from there. */
export function encodeGb(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) table.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return new Uint8Array([...text].flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : table.get(char)!)));
}
