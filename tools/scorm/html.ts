import type { ScormQuiz } from '../../src/domain/scorm/index.ts';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** Inside a script element nothing but `<` could end it. */
const data = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

/** The page of the package. The questions stand in it, so that it also opens from a disk. */
export const pageHtml = (quiz: ScormQuiz): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(quiz.paper.title)}</title>
<link rel="stylesheet" href="quiz.css">
</head>
<body>
<main class="scorm">
<h1>${escape(quiz.paper.title)}</h1>
<noscript><p class="notice">测验要用到脚本，这个浏览器没有运行它。</p></noscript>
<div data-scorm></div>
</main>
<script type="application/json" id="quiz-data">${data(quiz)}</script>
<script src="quiz.js"></script>
</body>
</html>
`;
