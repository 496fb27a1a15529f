/** One step of `npm test`: what people see, what runs, and steps that may run at the same time share a `stage`. */
export interface Step {
  name: string;
  stage: number;
  command: string[];
  env?: Record<string, string>;
}

/** Both written out, so that a BASE_PATH set by whoever runs the tests does not move the site under them. */
const ROOT = '/';
const SUB = '/xinfang/';

/** Everything that must hold before a change may land, cheap things first. */
export const STEPS: Step[] = [
  { name: '类型检查', stage: 1, command: ['node_modules/astro/bin/astro.mjs', 'check'] },
  { name: '代码规范', stage: 1, command: ['node_modules/eslint/bin/eslint.js', '.'] },
  {
    name: '代码格式',
    stage: 1,
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'],
  },
  { name: '单元测试', stage: 2, command: ['node_modules/vitest/vitest.mjs', 'run'] },
  {
    name: '构建和内容检查',
    stage: 3,
    command: ['node_modules/astro/bin/astro.mjs', 'build'],
    env: { BASE_PATH: ROOT },
  },
  { name: '摘要与官方文本核对', stage: 3, command: ['tools/law-verify/main.ts'] },
  {
    name: '子路径构建',
    stage: 4,
    command: ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'dist-sub'],
    env: { BASE_PATH: SUB },
  },
  { name: '体积', stage: 4, command: ['tools/budgets/main.ts'] },
  { name: '文书和范文的 .docx 在 LibreOffice 里', stage: 4, command: ['tools/office/main.ts'] },
  { name: '脚本能在旧浏览器运行', stage: 4, command: ['tools/syntax/main.ts'] },
  { name: '链接和位置', stage: 5, command: ['tools/links/main.ts', 'dist', ROOT] },
  { name: '子路径的链接', stage: 5, command: ['tools/links/main.ts', 'dist-sub', SUB] },
  { name: '浏览器测试', stage: 6, command: ['node_modules/@playwright/test/cli.js', 'test'], env: { BASE_PATH: ROOT } },
];
