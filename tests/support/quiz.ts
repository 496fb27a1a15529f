import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import {
  bankItems,
  compose,
  formatPaper,
  type BankFile,
  type ExamResult,
  type Paper,
} from '../../src/domain/quiz/index.ts';

/** Few questions of every type, so that an exam is short: nine, of 14 points. */
const PLAN = {
  title: '短卷',
  minutes: 12,
  pass: 7,
  sections: [
    { type: 'single' as const, count: 2, points: 1 },
    { type: 'multiple' as const, count: 1, points: 2 },
    { type: 'judge' as const, count: 2, points: 1 },
    { type: 'blank' as const, count: 1, points: 2 },
    { type: 'order' as const, count: 1, points: 2 },
    { type: 'match' as const, count: 2, points: 2 },
  ],
};

/** The bank as the built site serves it. */
export async function bankOf(page: Page): Promise<BankFile> {
  return (await (await page.request.get('/quiz-data/bank.json')).json()) as BankFile;
}
export const itemsOf = ({ topics }: BankFile) => new Map(bankItems(topics).map(({ item }) => [item.id, item]));
export const paperOf = ({ topics }: BankFile, seed = 'E2E'): Paper => compose(topics, PLAN, seed).paper;

/** Opens a paper and begins it. */
export async function begin(page: Page, paper: Paper): Promise<void> {
  await page.goto(`/quiz/exam/#${formatPaper(paper)}`);
  await page.getByRole('button', { name: '开始考试' }).click();
  await expect(page.locator('.exam-bar')).toBeVisible();
}
export const question = (page: Page, number: number) =>
  expect(page.locator('.exam-question legend')).toContainText(`第${number}题`);
export const count = (page: Page) => page.locator('.exam-count');
export const dialog = (page: Page) => page.getByRole('dialog');

export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  await dialog(page).getByRole('button', { name: '交卷' }).click();
  await expect(page.locator('.exam-result')).toBeVisible();
}
/** Types a name and saves the result file. */
export async function resultFile(page: Page, name: string): Promise<{ path: string; result: ExamResult }> {
  await page.locator('#who-name').fill(name);
  await page.locator('#who-unit').fill('县信访局');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出成绩文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toContain(`短卷-成绩-县信访局-${name}-`);
  const path = await download.path();
  return { path, result: JSON.parse(await readFile(path, 'utf8')) as ExamResult };
}
