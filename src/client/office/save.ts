import type { Paper } from '../../domain/paper/index.ts';

/** Longer than any browser needs to begin saving. */
const KEPT = 10_000;

/** Makes the .docx of a paper and saves it; says in `status` how far it is. What makes it loads only now. */
export async function savePaper(name: string, paper: Paper, status: HTMLElement): Promise<void> {
  status.textContent = '正在生成……';
  try {
    const { paperDocx } = await import('./paper-docx.ts');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await paperDocx(paper));
    // Names of files cannot hold these.
    link.download = `${name.replace(/[\\/:*?"<>|\s]+/g, '-')}.docx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
    status.textContent = `已经生成：${link.download}`;
  } catch {
    status.textContent = '没有生成 .docx，请用“复制文字”，粘贴到文档里。';
  }
}
