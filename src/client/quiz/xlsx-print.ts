import type { Feature } from 'write-excel-file/universal';

const A4 = 9;
const attribute = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** The first row of each sheet as what is repeated on every page; names of sheets stand in quotes, quotes doubled. */
const titles = (names: readonly string[]) =>
  names
    .map(
      (name, at) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${attribute(`'${name.replace(/'/g, "''")}'!$1:$1`)}</definedName>`,
    )
    .join('');

/** Prints tables as wide as an A4 page on its side, as many pages as it takes, each with the head of the table. */
export const printSetup: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml.replace(/<worksheet[^>]*>/, (start) => `${start}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, paperSize: A4, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) =>
          xml.replace(
            '<definedNames/>',
            () => `<definedNames>${titles(sheets.map(({ sheet = '' }) => sheet))}</definedNames>`,
          ),
      },
    },
  },
};
