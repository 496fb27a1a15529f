/** A part of the body of an official paper, in reading order. Texts are plain, without line breaks. */
export type Block =
  /** 一、 is level 1, （一） level 2; the numbering is added by whoever lays the paper out. */
  | { kind: 'heading'; level: 1 | 2; text: string }
  /** A paragraph, indented by two characters. */
  | { kind: 'text'; text: string }
  /** Numbered items: 1. 2. 3. */
  | { kind: 'list'; items: string[] }
  /** Without a head it is a form. `tall` are the rows, from 0, that keep room to write in by hand. */
  | { kind: 'table'; caption?: string; head?: string[]; rows: string[][]; tall?: number[] };

/**
 * An official paper as plain data: what is printed, previewed, copied and written to .docx is laid out from this alone.
 * The layout follows the parts of GB/T 9704—2012: number, title, addressee, body, attachments, signature, date.
 */
export interface Paper {
  /** 文号, `×信〔2026〕12号` */
  number?: string;
  title: string;
  /** 主送, without the colon. */
  to?: string;
  blocks: Block[];
  attachments?: string[];
  /** 落款 */
  sign?: string;
  /** 成文日期, `2026年11月22日` */
  date?: string;
}
