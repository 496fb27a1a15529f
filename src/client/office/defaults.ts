import { FACES, LANGUAGE, SIZE } from './layout.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * What holds for every paragraph of a paper, in place of the styles that the library writes: the face and size of the
 * body, and no closing mark beyond the edge of the text, which the library cannot forbid (docx 9.15).
 */
export function defaults(): { path: string; data: string }[] {
  const { ascii, eastAsia } = FACES.body;
  const run = [
    `<w:rFonts w:ascii="${ascii}" w:eastAsia="${eastAsia}" w:hAnsi="${ascii}" w:cs="${ascii}"/>`,
    `<w:sz w:val="${SIZE.三号}"/><w:szCs w:val="${SIZE.三号}"/>`,
    `<w:lang w:val="${LANGUAGE.value}" w:eastAsia="${LANGUAGE.eastAsia}"/>`,
  ].join('');
  const paragraph = `<w:overflowPunct w:val="0"/><w:spacing w:after="0"/>`;
  return [
    {
      path: 'word/styles.xml',
      data: `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>${run}</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>${paragraph}</w:pPr></w:style></w:styles>`,
    },
  ];
}
