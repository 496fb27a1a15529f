import { gridProblems, problemsOf } from './check.ts';
import { drawn } from './draw.ts';
import { ensureOffice } from './find.ts';
import { allPapers, GRID } from './papers.ts';

const office = ensureOffice();
if (!office) {
  console.log(
    '没有运行（跳过）：找不到 LibreOffice 和 poppler，.docx 没有画出来核对。要核对的，安装 LibreOffice（或者用 SOFFICE_PATH 指明）和 poppler-utils，再运行一次。',
  );
} else {
  const papers = [GRID, ...(await allPapers(process.cwd()))];
  const found: string[] = [];
  let pages = 0;
  await drawn(papers, office, (name, drawing) => {
    const { paper } = papers.find((entry) => entry.name === name)!;
    pages += drawing.texts.length;
    const problems = [...problemsOf(paper, drawing), ...(name === GRID.name ? gridProblems(drawing) : [])];
    found.push(...problems.map((problem) => `${name}.docx：${problem}`));
  });
  for (const problem of found) console.error(problem);
  console.log(
    `文书和范文的 .docx：${papers.length} 份，${pages} 页，由 LibreOffice 画出，${found.length} 处与预览或者版式不符`,
  );
  if (found.length) process.exitCode = 1;
}
