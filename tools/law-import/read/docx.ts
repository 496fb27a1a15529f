import mammoth from 'mammoth';
import { ReadFault, type SourceDocument } from './document.ts';
import { readHtml } from './html.ts';

/** The parts of mammoth's document model that tell whether Word numbers a paragraph by itself. */
interface WordElement {
  type: string;
  numbering?: unknown;
  children?: WordElement[];
}

const countNumbered = (element: WordElement): number =>
  (element.type === 'paragraph' && element.numbering ? 1 : 0) +
  (element.children ?? []).reduce((sum, child) => sum + countNumbered(child), 0);

const REMEDY =
  '这份文档用了 Word 自动编号，编号不在文字里，请在 Word 中全选、复制，在新文档里“只保留文本”粘贴，核对条号后另存为 .docx';

/**
 * Reads a .docx: one line for each paragraph, headings marked with `#`. Numbers that Word generates are not in the file,
 * so their paragraphs are counted and reported. Throws a ReadFault where the document is damaged.
 */
export async function readDocx(bytes: Buffer): Promise<SourceDocument> {
  let numbered = 0;
  const options = {
    styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='标题'] => h1:fresh"],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    transformDocument: (document: WordElement) => {
      numbered = countNumbered(document);
      return document;
    },
  };
  const html = await mammoth.convertToHtml({ buffer: bytes }, options).catch(() => {
    throw new ReadFault('Word 文档已损坏，打不开', '请在 Word 或 WPS 中打开并另存一份后再导入');
  });
  const document = readHtml(html.value);
  if (numbered === 0) return { ...document, remedies: {} };
  const warnings = [`有 ${numbered} 段的编号是 Word 自动生成的，没有读进来，这些项可能成了款，请核对`];
  return {
    ...document,
    warnings,
    remedies: { 'not-a-law': REMEDY, 'missing-article': REMEDY, 'empty-article': REMEDY },
  };
}
