import type { Sheet } from '../../domain/routing/index.ts';

/** Longer than any browser needs to begin saving. */
const KEPT = 10_000;

/** The day in this reader's own time zone; `toISOString` would give that of Greenwich. */
const today = () => new Date().toLocaleDateString('sv-SE');

/** Makes the .docx of a sheet and saves it; says in `status` how far it is. What makes it loads only now. */
export async function saveDocx(sheet: Sheet, status: HTMLElement): Promise<void> {
  status.textContent = '正在生成……';
  try {
    const { sheetDocx } = await import('./docx.ts');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await sheetDocx(sheet));
    link.download = `${[sheet.title, sheet.file, today()].filter(Boolean).join('-')}.docx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
    status.textContent = '';
  } catch {
    status.textContent = '没有生成 .docx，请用“复制”，粘贴到文档里。';
  }
}
