import { Converter } from 'opencc-js/t2cn';

const [FIRST, LAST] = [0x4e00, 0x9fff];
/** Characters in everyday use are all in GB 2312; the rest would only make the table five times as long. */
const everyday = new Set(gb2312());

function gb2312(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes));
}

/** Every traditional character whose simplified form is in everyday use, each followed by that form. */
export function traditionalPairs(): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST; code <= LAST; code++) {
    const char = String.fromCharCode(code);
    const simple = simplify(char);
    if (simple !== char && everyday.has(simple) && !everyday.has(char)) pairs += char + simple;
  }
  return pairs;
}
