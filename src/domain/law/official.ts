import { z } from 'zod';

/** One 目: `1.` inside an item. */
const subitemSchema = z.object({ number: z.int(), text: z.string() });

const itemSchema = z.object({
  number: z.int(),
  text: z.string(),
  more: z.array(z.string()),
  subitems: z.array(subitemSchema),
});

const paragraphSchema = z.object({ text: z.string(), items: z.array(itemSchema) });

const articleSchema = z.object({
  number: z.int(),
  sub: z.int(),
  caption: z.string().optional(),
  paragraphs: z.array(paragraphSchema),
});

const divisionSchema = z.object({
  level: z.enum(['part', 'subpart', 'chapter', 'section']),
  number: z.int(),
  title: z.string(),
  firstArticle: z.int(),
});

/** The contents of `data/official/<id>.json`, which people copy, restore and edit by hand. */
export const officialLawSchema = z.object({
  /** `2022`, `2005`, or a slug for any other law. */
  id: z.string(),
  title: z.string(),
  /** Date of the version as the document or its file name gives it, ISO, or null where neither does. */
  version: z.string().nullable(),
  /** Lines between the title and the first heading or article: who adopted and issued it, when. */
  notes: z.array(z.string()),
  divisions: z.array(divisionSchema),
  articles: z.array(articleSchema),
  /** Lines after the last article that are not law: signatures, attachments, publisher's remarks. */
  closing: z.array(z.string()),
  source: z.object({ file: z.string(), sha256: z.string() }),
});

/** One 项. `text` holds its first line; `more` the further lines that belong to it (2005-21-1(3) has one). */
export type OfficialItem = z.infer<typeof itemSchema>;

/** One 款 with its items. */
export type OfficialParagraph = z.infer<typeof paragraphSchema>;

/** One 条. `sub` is 1 for 第十条之一 and 0 otherwise. `caption` holds the 【…】 that some publishers add. */
export type OfficialArticle = z.infer<typeof articleSchema>;

/**
 * A heading 编/分编/章/节 and the index in `articles` of the first article below it. A heading without a number of its
 * own (附则; 一、… in judicial interpretations) has number 0 and its whole line as title.
 */
export type OfficialDivision = z.infer<typeof divisionSchema>;

export type DivisionLevel = OfficialDivision['level'];

/** One imported law. */
export type OfficialLaw = z.infer<typeof officialLawSchema>;
