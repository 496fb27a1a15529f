import { describe, expect, it } from 'vitest';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { csvText, problemLine, templateRows } from '../../../../domain/quiz/index.ts';
import { xlsxOf } from '../../xlsx.ts';
import { csvTemplate, xlsxTemplate, yamlTemplate, type OwnFile } from '../template.ts';
import { FACTS as facts } from './test-support.ts';
import { LARGEST, readOwnFile, readOwnPaste } from './file.ts';

const bytesOf = async (content: Blob | string) => new Uint8Array(await new Blob([content]).arrayBuffer());
const read = async (name: string, content: Blob | string | Uint8Array<ArrayBuffer>) =>
  readOwnFile(name, content instanceof Uint8Array ? content : await bytesOf(content), { facts, bank: [] });
const lines = async (name: string, content: Blob | string | Uint8Array<ArrayBuffer>) => {
  const reading = await read(name, content);
  return 'problems' in reading ? reading.problems.map(problemLine) : [];
};
/** The template with one part of it changed. */
async function changed(
  change: (sheet: string) => string,
  part = 'xl/worksheets/sheet1.xml',
): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(await bytesOf((await xlsxTemplate(facts.titles)).content));
  const before = strFromU8(files[part]!);
  const after = change(before);
  expect(after).not.toBe(before);
  return new Uint8Array(zipSync({ ...files, [part]: strToU8(after) }));
}

describe('the templates', () => {
  it('are read unchanged, in all three forms, as the same set without anything to mend but that they are samples', async () => {
    const files: OwnFile[] = [await xlsxTemplate(facts.titles), csvTemplate(facts.titles), yamlTemplate()];
    const readings = await Promise.all(files.map(({ name, content }) => read(name, content)));
    const ids = readings.map((reading) => {
      if ('problems' in reading) throw new Error(reading.problems.map(problemLine).join('\n'));
      expect(new Set(reading.warnings.map(({ message }) => message))).toEqual(
        new Set(['这是模板里的示例，不要的话删掉这一行再导入']),
      );
      expect(reading.topic.questions.map(({ type }) => type)).toEqual(
        ['single', 'multiple', 'judge', 'blank', 'order', 'match', 'case'], // prettier-ignore
      );
      return reading.topic.id;
    });
    expect(new Set(ids).size).toBe(1);
  });

  it('are read from cells that were copied', async () => {
    const text = templateRows(facts.titles).map((row) => row.join('\t')).join('\n'); // prettier-ignore
    expect(await readOwnPaste(text, { facts, bank: [] })).toHaveProperty('topic.title', '粘贴的题目');
  });
});

describe('text files', () => {
  const table = () => csvText(templateRows(facts.titles)).replace('\uFEFF', '');

  it.each(['utf-8', 'utf-8 with a mark', 'utf-16le', 'semicolons', 'tabs'])('in %s', async (form) => {
    const text = table();
    const rows = templateRows(facts.titles);
    const utf16 = () => {
      const bytes = new Uint8Array(2 + text.length * 2);
      const view = new DataView(bytes.buffer);
      [...`\uFEFF${text}`].forEach((char, at) => view.setUint16(at * 2, char.charCodeAt(0), true));
      return bytes;
    };
    const joined = (sign: string) => rows.map((row) => row.map((cell) => `"${cell}"`).join(sign)).join('\r\n');
    const forms: Record<string, string | Uint8Array<ArrayBuffer>> = {
      'utf-8': text,
      'utf-8 with a mark': `\uFEFF${text}`,
      'utf-16le': utf16(),
      semicolons: joined(';'),
      tabs: joined('\t'),
    };
    expect(await lines('a.csv', forms[form]!)).toEqual([]);
  });

  it('in GB18030, as WPS saves them', async () => {
    const { encodeGb } = await import('./gb-support.ts');
    expect(await lines('a.csv', encodeGb(table()))).toEqual([]);
  });
});

describe('a file that is no table of questions says so in one sentence', () => {
  it.each<[string, string, Uint8Array<ArrayBuffer> | string, RegExp]>([
    ['empty', 'a.xlsx', '', /文件是空的/],
    ['huge', 'a.csv', new Uint8Array(LARGEST + 1), /超过5MB/],
    ['old', 'a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /旧的 \.xls/],
    ['a picture called a table', 'a.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /不是文本文件/],
    ['a document', 'a.doc', 'text', /只认/],
    ['text called xlsx', 'a.xlsx', 'text', /打不开/],
    ['only empty lines', 'a.csv', '\n\n,,\n', /表格是空的/],
    ['no heading', 'a.csv', '单选,题目,甲\n', /第一行应当是表头，缺/],
    ['an open quote', 'a.csv', '题型,题干\n单选,"题', /双引号不成对/],
    ['empty YAML', 'a.yaml', '# nothing\n', /文件是空的/],
    ['aliases that grow', 'a.yaml', `a: &a [1]\nb: [*a, *a]\n`, /太复杂/],
    ['nesting', 'a.yaml', '['.repeat(5000), /太复杂/],
  ])('%s', async (_what, name, content, message) => {
    const found = await lines(name, content);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });

  it('a workbook with a password', async () => {
    const mark = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0]);
    expect(
      await lines('a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0), ...mark])),
    ).toEqual(
      ['文件设了密码，打不开，取消密码另存一份再导入'], // prettier-ignore
    );
  });

  it('a workbook that was cut off', async () => {
    const bytes = await bytesOf((await xlsxTemplate(facts.titles)).content);
    expect(await lines('a.xlsx', bytes.slice(0, 2000))).toEqual([expect.stringMatching(/打不开/)]);
  });

  it('a workbook without the sheet', async () => {
    const rows = [['一']];
    const file = await xlsxOf([{ name: '甲&乙', rows }, { name: '丙', rows }]); // prettier-ignore
    expect(await lines('a.xlsx', file)).toEqual([expect.stringMatching(/没有叫“题目”的工作表，文件里是“甲&乙”、“丙”/)]);
  });
});

describe('a workbook in which cells are not what they seem', () => {
  const at = (sheet: string, cell: string) => new RegExp(`<c r="${cell}"[^>]*>.*?</c>`).exec(sheet)![0];

  it('an error of a formula', async () => {
    const bytes = await changed((sheet) =>
      sheet.replace(at(sheet, 'B3'), '<c r="B3" t="e"><f>A1/0</f><v>#DIV/0!</v></c>'),
    );
    expect(await lines('a.xlsx', bytes)).toEqual(['第3行，B列：公式出错或者没有算出结果，改成直接写内容']);
  });

  it('merged cells', async () => {
    const bytes = await changed((sheet) =>
      sheet.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="M2:M4"/></mergeCells>'),
    );
    expect(await lines('a.xlsx', bytes)).toEqual(['第2行，M列：M2:M4是合并的单元格，取消合并，每一行都写上']);
  });

  it('a citation of which a date was made', async () => {
    const { default: write } = await import('write-excel-file/universal');
    const rows = templateRows(facts.titles).slice(0, 4);
    const data = rows.map((row, line) =>
      row.map((value, column) =>
        line === 3 && rows[0]![column] === '出处'
          ? { value: new Date(Date.UTC(2022, 2, 1)), type: Date, format: 'yyyy-mm-dd' }
          : { value, type: String },
      ),
    );
    const file = await write([{ sheet: '题目', data }]).toBlob();
    expect(await lines('a.xlsx', file)).toEqual([expect.stringMatching(/^第4行，出处（M列）：被表格软件改成了日期/)]);
  });

  it('a million rows', async () => {
    const bytes = await changed((sheet) => sheet.replace('</sheetData>', '<row r="1048576"/></sheetData>'));
    expect(await lines('a.xlsx', bytes)).toEqual([expect.stringMatching(/有1048576行，太多了/)]);
  });
});
