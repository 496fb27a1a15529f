/** One 目: `1.` inside an item. */
export interface OfficialSubitem {
  number: number;
  text: string;
}

/** One 项. `text` holds its first line; `more` the further lines that belong to it (2005-21-1(3) has one). */
export interface OfficialItem {
  number: number;
  text: string;
  more: string[];
  subitems: OfficialSubitem[];
}

/** One 款 with its items. */
export interface OfficialParagraph {
  text: string;
  items: OfficialItem[];
}

/** One 条. `sub` is 1 for 第十条之一 and 0 otherwise. `caption` holds the 【…】 that some publishers add. */
export interface OfficialArticle {
  number: number;
  sub: number;
  caption?: string;
  paragraphs: OfficialParagraph[];
}

export type DivisionLevel = 'part' | 'subpart' | 'chapter' | 'section';

/**
 * A heading 编/分编/章/节 and the index in `articles` of the first article below it. A heading without a number of its
 * own (附则; 一、… in judicial interpretations) has number 0 and its whole line as title.
 */
export interface OfficialDivision {
  level: DivisionLevel;
  number: number;
  title: string;
  firstArticle: number;
}

/** One imported law, the contents of `data/official/<id>.json`. */
export interface OfficialLaw {
  /** `2022`, `2005`, or a slug for any other law. */
  id: string;
  title: string;
  /** Date of the version as the document or its file name gives it, ISO, or null where neither does. */
  version: string | null;
  /** Lines between the title and the first heading or article: who adopted and issued it, when. */
  notes: string[];
  divisions: OfficialDivision[];
  articles: OfficialArticle[];
  /** Lines after the last article that are not law: signatures, attachments, publisher's remarks. */
  closing: string[];
  source: { file: string; sha256: string };
}
