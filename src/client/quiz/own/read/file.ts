import {
  decodeText,
  LIMITS,
  readOwn,
  type OwnFacts,
  type OwnReading,
  type OwnSource,
  type Topic,
} from '../../../../domain/quiz/index.ts';

/** Bytes. A thousand questions are a tenth of it. */
export const LARGEST = 5_000_000;
const OLD = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const YAML_NAME = /\.ya?ml$/i;
const NAMES = /\.(xlsx|csv|tsv|txt|ya?ml)$/i;
/** A heading of an encrypted workbook, in the two bytes a character that such files use. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);

const begins = (bytes: Uint8Array, sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte);
const holds = (bytes: Uint8Array, sign: readonly number[]) => {
  for (let at = bytes.indexOf(sign[0]!); at >= 0; at = bytes.indexOf(sign[0]!, at + 1))
    if (sign.every((byte, next) => bytes[at + next] === byte)) return true;
  return false;
};
const one = (message: string): { problems: { row: number; column: string; message: string }[] } => ({
  problems: [{ row: 0, column: '', message }],
});

/** What stands in a file, by what it is and not by what it is called; YAML is told from a table by its name. */
async function sourceOf(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<OwnSource | ReturnType<typeof one>> {
  if (bytes.length === 0) return one('文件是空的');
  if (bytes.length > LARGEST) return one(`文件超过${LARGEST / 1_000_000}MB，题目表没有这么大，去掉图片再导入`);
  if (begins(bytes, OLD))
    return one(
      holds(bytes, ENCRYPTED)
        ? '文件设了密码，打不开，取消密码另存一份再导入'
        : '这是旧的 .xls 格式，用 WPS 或者 Excel 另存为 .xlsx 再导入',
    );
  if (begins(bytes, ZIP)) {
    const { readXlsx } = await import('./xlsx.ts');
    return readXlsx(bytes);
  }
  if (/\.xlsx$/i.test(name)) return one('这个 .xlsx 文件打不开，可能没有下载完整，请用 WPS 打开、另存一次再导入');
  if (!NAMES.test(name)) return one('只认 .xlsx、.csv、.yaml 文件，把题目填进模板再导入');
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return one(decoded.problem);
  return YAML_NAME.test(name) ? { yaml: decoded.text } : tableOf(decoded.text);
}

async function tableOf(text: string): Promise<OwnSource | ReturnType<typeof one>> {
  const { readCsv } = await import('./csv.ts');
  const read = readCsv(text);
  return 'problem' in read ? one(read.problem) : read;
}

/** What a set is called that came from a file of this name. */
export const titleOf = (name: string): string => {
  const plain = name.replace(/\.[^.]*$/, '').trim();
  return [...plain].slice(0, LIMITS.title).join('') || '自带题目';
};

interface Known {
  facts: OwnFacts;
  bank: readonly Topic[];
}

/** Reads a file of own questions. Never throws: a file that cannot be read at all is a problem like any other. */
export async function readOwnFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  { facts, bank }: Known,
): Promise<OwnReading> {
  try {
    const source = await sourceOf(name, bytes);
    return 'problems' in source ? source : readOwn(source, titleOf(name), facts, bank);
  } catch {
    return one('这个文件读不出来，用模板另存一份再导入');
  }
}

/** Reads cells that were copied from a spreadsheet. */
export async function readOwnPaste(text: string, { facts, bank }: Known): Promise<OwnReading> {
  const source = await tableOf(text);
  return 'problems' in source ? source : readOwn(source, '粘贴的题目', facts, bank);
}
