import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import {
  bankItems,
  compose,
  formatPaper,
  kindOf,
  paperMark,
  scorePaper,
  SHORT,
  type Response,
} from '../../src/domain/quiz/index.ts';
import { bankOf, begin, count, dialog, handIn, itemsOf, paperOf, question, resultFile } from '../support/quiz.ts';

test('只用键盘考完：分数和重算的一样，成绩文件汇总得进去', async ({ page, baseURL }, testInfo) => {
  const strange: string[] = [];
  page.on('request', (request) => request.url().startsWith(baseURL!) || strange.push(request.url()));
  const bank = await bankOf(page);
  const paper = paperOf(bank);
  await page.goto(`/quiz/exam/#${formatPaper(paper)}`);
  await page.getByRole('button', { name: '开始考试' }).focus();
  await page.keyboard.press('Enter');
  await question(page, 1);
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await expect(page.locator('.exam-question .tags')).toHaveText('第1题（1分） · 单选题');
  await press('a', 'Enter', '2', 'm', 'Enter');
  await press('a', 'b', 'Enter');
  await press('b', 'Enter', 'a', 'Enter');
  await question(page, 6);
  const gaps = bankItems(bank.topics).find(({ item }) => item.id === paper.sections[3]!.ids[0])!.item;
  const words = kindOf(gaps).answer(gaps) as readonly string[];
  await press('a');
  for (const word of words) {
    await page.keyboard.insertText(word);
    await press('Tab');
  }
  await press('Shift+Tab', 'Enter');
  await question(page, 7);
  // To the first step, one place down, and on from there.
  await press('a', 'ArrowDown');
  await expect(count(page)).toHaveText('已答7题，共9题');
  await page.getByRole('button', { name: '下一题' }).focus();
  await press('Enter', 'a', 'ArrowDown', 'Tab');
  await expect(page.getByRole('button', { name: '第8题，没有答完' })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('button', { name: '第2题，已答，做了标记' })).toBeVisible();
  await page.getByRole('button', { name: '下一题' }).focus();
  await press('Enter', 'Enter');
  await expect(dialog(page)).toContainText('没有答的1道：第9题。');
  await expect(dialog(page)).toContainText('没有答完的1道：第8题。');
  await press('Tab', 'Tab', 'Enter');
  await expect(page.locator('.exam-result')).toBeVisible();

  const { path, result } = await resultFile(page, '张三');
  const score = scorePaper(paper, itemsOf(bank), result.responses);
  expect(score.score).toBeGreaterThanOrEqual(2);
  expect(result.score.score).toBe(score.score);
  expect(result).toMatchObject({ paper: formatPaper(paper), edition: bank.edition, timeUp: false });
  await expect(page.locator('.verdict-line')).toContainText(
    `${score.score} 分（满分14分），${score.passed ? '及格' : '不及格'}`,
  );
  await expect(page.locator('.score-table tbody tr').last()).toContainText(`${score.score}／14`);

  const forged = testInfo.outputPath('forged.json');
  await writeFile(forged, JSON.stringify({ ...result, id: 'x', score: { ...result.score, score: 14, passed: true } }));
  const broken = testInfo.outputPath('broken.json');
  await writeFile(broken, (await readFile(path, 'utf8')).slice(0, 200));
  const again = testInfo.outputPath('again.json');
  await writeFile(again, JSON.stringify(result));
  await page.goto('/quiz/results/');
  await expect(page.locator('main')).toContainText('防不了作弊');
  await page.locator('#files').setInputFiles([path, forged, broken, again]);
  await expect(page.locator('.results tbody tr')).toHaveCount(1);
  await expect(page.locator('.results tbody tr')).toContainText(
    `张三县信访局短卷（卷号${paperMark(paper)}）${score.score}14`,
  );
  const refused = page.locator('.refused li');
  await expect(refused).toHaveCount(3);
  await expect(refused.nth(0)).toContainText(`forged.json 成绩和答案不符：文件写14分，按答案重算是${score.score}分`);
  await expect(refused.nth(1)).toContainText('broken.json 不是成绩文件，或者没有传完整');
  await expect(refused.nth(2)).toContainText('again.json 和张三的是同一场考试');
  expect(strange).toEqual([]);
});

test('中途刷新、关掉标签页，回来接着答，时间照走', async ({ page, context }) => {
  const paper = paperOf(await bankOf(page));
  await begin(page, paper);
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  await page.keyboard.press('a');
  await expect(count(page)).toHaveText('已答2题，共9题');
  await page.reload();
  await question(page, 2);
  await expect(count(page)).toHaveText('已答2题，共9题');
  await expect(page.locator('.exam-question input').first()).toBeChecked();
  await page.close({ runBeforeUnload: false });
  const next = await context.newPage();
  const broken: Error[] = [];
  next.on('pageerror', (error) => broken.push(error));
  await next.waitForTimeout(2000);
  await next.goto('/quiz/exam/');
  await expect(next.locator('.resume')).toContainText(/还剩11:5\d/);
  await next.getByRole('link', { name: '接着答' }).click();
  await expect(count(next)).toHaveText('已答2题，共9题');
  expect(await next.getByRole('timer').textContent()).toMatch(/^11:5[0-8]$/);
  expect(broken).toEqual([]);
});

test('打开以后断网，照样答完、交卷、导出', async ({ page, context }) => {
  await begin(page, paperOf(await bankOf(page)));
  await context.setOffline(true);
  for (let number = 1; number <= 5; number++) {
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
  }
  await handIn(page);
  const { result } = await resultFile(page, '断网');
  expect(Object.keys(result.responses)).toHaveLength(5);
});

test('成绩的脚本没有载入：说清楚，答案在，刷新就有成绩', async ({ page }) => {
  await page.route(/outcome[^/]*\.js$/, (route) => route.abort());
  await begin(page, paperOf(await bankOf(page)));
  await page.keyboard.press('a');
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  await dialog(page).getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('alert')).toContainText('答过的都已经存好，联网以后刷新本页');
  await page.unroute(/outcome[^/]*\.js$/);
  await page.reload();
  await expect(page.locator('.exam-result')).toContainText('8题没有答');
});

test('到10分钟、1分钟有提示，时间到自动交卷', async ({ page }) => {
  await page.clock.install();
  await begin(page, paperOf(await bankOf(page)));
  await page.keyboard.press('a');
  const said = page.locator('.exam [role="alert"]').filter({ hasText: '还剩' });
  // The fake clocks run together, so nothing looks like sleep.
  await page.clock.runFor('02:01');
  await expect(said).toHaveText('还剩10分钟。');
  await expect(page.locator('.exam-time')).toContainText('不到10分钟');
  await page.clock.runFor('09:00');
  await expect(said).toHaveText('还剩1分钟。');
  await page.clock.runFor('01:05');
  await expect(page.locator('.exam-result')).toContainText('时间到自动交卷');
  await expect(page.locator('.exam-result')).toContainText('用时12分0秒');
});

test('时钟跳了先问是不是睡眠；拨回去不多给时间', async ({ page }) => {
  await begin(page, paperOf(await bankOf(page)));
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 3_600_000;
  });
  await expect(dialog(page)).toContainText('一下子走了60分钟');
  await dialog(page).getByRole('button', { name: '只是时钟改了' }).click();
  await expect(page.getByRole('timer')).toHaveText(/^11:5\d$/);
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() - 7_200_000;
  });
  await page.waitForTimeout(1500);
  await expect(page.getByRole('timer')).toHaveText(/^11:5\d$/);
  await handIn(page);
  expect((await resultFile(page, '改钟')).result.gaps).toEqual([{ seconds: 3600, was: 'clock' }]);
});

test('两个标签页打开同一场考试，后开的接着答，先开的停下，答案不丢', async ({ page, context }) => {
  await begin(page, paperOf(await bankOf(page)));
  await page.keyboard.press('a');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(count(second)).toHaveText('已答1题，共9题');
  await expect(page.locator('main')).toContainText('在另一个标签页里打开了');
  await second.keyboard.press('Enter');
  await second.keyboard.press('b');
  await page.getByRole('button', { name: '回到这里接着答' }).click();
  await expect(count(page)).toHaveText('已答2题，共9题');
});

test('代码：同一个代码同一份试卷，别的版本说明白；网址坏了说明白；考过的可以删', async ({ page }) => {
  const { topics, edition } = await bankOf(page);
  await page.goto('/quiz/exam/');
  const type = async (code: string) => {
    await page.getByLabel('试卷代码').fill(code);
    await page.getByRole('button', { name: '打开试卷' }).click();
  };
  await type('S-7K3F2Q-!!!!');
  await expect(page.locator('#code-error')).toContainText('代码不完整');
  await type(`S-7K3F2Q-${edition === 'ZZZZ' ? 'YYYY' : 'ZZZZ'}`);
  await expect(page.locator('#code-error')).toContainText(`本站的题库是${edition}版`);
  await type(` s 7k3f2q ${edition.toLowerCase()}`);
  await expect(page.getByRole('button', { name: '开始考试' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe(`#${formatPaper(compose(topics, SHORT, '7K3F2Q').paper)}`);
  await page.getByRole('button', { name: '开始考试' }).click();
  await handIn(page);
  await page.goto('/quiz/exam/#s=single:1:zz&minutes=5&pass=1&seed=a');
  await expect(page.getByRole('alert').first()).toContainText('题库没有：q1295');
  await page.getByRole('button', { name: /^删除.*小测验$/ }).click();
  await dialog(page).getByRole('button', { name: '删除' }).click();
  await expect(page.locator('.past')).toHaveCount(0);
});

test('打印的成绩单只有成绩，没有题目和按钮', async ({ page }) => {
  await begin(page, paperOf(await bankOf(page)));
  await handIn(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.score-table')).toBeVisible();
  await expect(page.locator('.print-line')).toBeVisible();
  await expect(page.locator('.exam-review')).toBeHidden();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('答对全部得满分', async ({ page }) => {
  const bank = await bankOf(page);
  const paper = paperOf(bank);
  const items = itemsOf(bank);
  await begin(page, paper);
  const right = Object.fromEntries(
    paper.sections
      .flatMap(({ ids }) => ids)
      .map((id): [string, Response] => [id, kindOf(items.get(id)!).answer(items.get(id)!)]),
  );
  // Written where answers are kept: the screen reads them back.
  await page.goto('about:blank');
  await page.goto('/quiz/practice/');
  await page.evaluate(async (responses) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('xinfang-quiz');
      opening.onsuccess = () => resolve(opening.result);
    });
    const store = database.transaction('exams', 'readwrite').objectStore('exams');
    await new Promise((resolve) => {
      const all = store.getAll();
      all.onsuccess = () => {
        store.put({ ...all.result[0], responses, at: Date.now() }).onsuccess = resolve;
      };
    });
    database.close();
  }, right);
  await page.goto('/quiz/exam/');
  await page.getByRole('link', { name: '接着答' }).click();
  await expect(count(page)).toHaveText('已答9题，共9题');
  await handIn(page);
  await expect(page.locator('.verdict-line')).toContainText('14 分（满分14分），及格');
});
