import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { xlsxOf } from './xlsx.ts';

const partsOf = async (...sheets: Parameters<typeof xlsxOf>[0]) =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await (await xlsxOf(sheets)).arrayBuffer()))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

it('makes rows as high as their text, from the widths of the columns', async () => {
  const rows = [
    ['短', '长'],
    ['一', '六十个字节宽的一格里写三十个汉字要两行，再多写几个字就是三行了，不会被截断'],
    ['两\n行', 5],
  ];
  const { 'xl/worksheets/sheet1.xml': sheet } = await partsOf({ name: '甲', rows, widths: [10, 31] });
  // 38 signs of 2.1 in 30: three lines.
  expect([...sheet!.matchAll(/<row [^>]* ht="(\d+)"/g)].map(([, height]) => Number(height))).toEqual([15, 45, 30]);
});

it('prints as wide as a page on its side, with the head on every page', async () => {
  const rows = [['头'], ['身']];
  const files = await partsOf({ name: "甲'乙&", rows }, { name: '丙', rows });
  expect(files['xl/worksheets/sheet2.xml']).toMatch(
    /<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/,
  );
  expect(/<pageSetup ([^>]*)\/>/.exec(files['xl/worksheets/sheet2.xml']!)![1]!.split(' ').sort()).toEqual([
    'fitToHeight="0"',
    'fitToWidth="1"',
    'orientation="landscape"',
    'paperSize="9"',
  ]);
  expect(files['xl/workbook.xml']).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'甲''乙&amp;'!$1:$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">'丙'!$1:$1</definedName>`,
  );
});
