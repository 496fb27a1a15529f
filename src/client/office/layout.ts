import { convertMillimetersToTwip, type IFontAttributesProperties, type ISectionPropertiesOptions } from 'docx';

/**
 * The layout of GB/T 9704—2012, once for everything that is written as .docx: A4 with a text area of 156 by 225 mm, on
 * which 22 lines of 28 characters of 三号 stand.
 */
const PAGE = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 };

/** Millimetres to the unit of .docx, the twentieth of a point. */
export const mm = convertMillimetersToTwip;

/** Sizes of Chinese type in half-points. */
export const SIZE = { 二号: 44, 三号: 32, 四号: 28 };

/** One line: 225 mm in 22 parts, in twentieths of a point, rounded down so that the last fits. */
export const LINE = 579;

/** 156 mm hold 27.6 characters of 三号. Drawn together by a quarter of a point each, they are 28. */
export const TIGHTER = -5;

/** One character of 三号 as it stands on the line, in twentieths of a point. */
export const CHARACTER = SIZE.三号 * 10 + TIGHTER;

/** The width of the text area. */
export const TEXT_WIDTH = mm(PAGE.width - PAGE.left - PAGE.right);

/** From the foot of the page to the page number, which stands 7 mm below the text. */
const NUMBER_FROM_FOOT = 23;

/** A Chinese face, with the Latin one that goes with it. */
export const face = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia',
});

/** The faces of the standard. What an office does without is named in `FALLBACKS`. */
export const FACES = {
  title: face('方正小标宋简体'),
  heading: face('黑体'),
  sub: face('楷体'),
  body: face('仿宋'),
  number: face('宋体'),
};

/** What Word and WPS take where a face of the standard is not installed, the first that there is. */
export const FALLBACKS: Readonly<Record<string, string>> = {
  方正小标宋简体: '小标宋,FZXiaoBiaoSong-B05S,华文中宋,宋体,Noto Serif CJK SC',
  黑体: 'SimHei,Noto Sans CJK SC',
  楷体: '楷体_GB2312,KaiTi,华文楷体,Noto Serif CJK SC',
  仿宋: '仿宋_GB2312,FangSong,华文仿宋,Noto Serif CJK SC',
  宋体: 'SimSun,Noto Serif CJK SC',
};

/**
 * Without the Chinese one, programs on a machine without Chinese faces may draw Japanese ones. What is not Chinese is not
 * called so: LibreOffice would break a line in the middle of 2026.
 */
export const LANGUAGE = { value: 'en-US', eastAsia: 'zh-CN' };

/** A4 with margins in millimetres. */
export const pageOf = (margin: Readonly<Record<string, number>>): NonNullable<ISectionPropertiesOptions['page']> => ({
  size: { width: mm(PAGE.width), height: mm(PAGE.height) },
  margin: Object.fromEntries(Object.entries(margin).map(([side, length]) => [side, mm(length)])),
});

/** The page of the standard. */
export const officialPage = () => {
  const { width: _width, height: _height, ...margin } = PAGE;
  return pageOf({ ...margin, header: PAGE.top / 2, footer: NUMBER_FROM_FOOT });
};

/** Lines of the exact height, as `spacing` of a paragraph. */
export const spacing = { line: LINE, lineRule: 'exact' as const };
