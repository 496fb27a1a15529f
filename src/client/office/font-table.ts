import { FALLBACKS } from './layout.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The list of fonts of a file, which tells Word, WPS and LibreOffice what to take where a face is not installed. */
export const fontTable = (): { path: string; data: string }[] => [
  {
    path: 'word/fontTable.xml',
    data: `<?xml version="1.0" encoding="UTF-8"?><w:fonts xmlns:w="${W}">${Object.entries(FALLBACKS)
      .map(
        ([name, others]) =>
          `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
      )
      .join('')}</w:fonts>`,
  },
];
