import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { answerRight, close, makePackage, open, serve, setBroken, value } from '../support/scorm.ts';

test('SCORM 包：答一半关闭，接着做完及格，记下每题；平台存不下时说明', async ({ page }, info) => {
  const { files, quiz } = makePackage(
    info.outputPath('end.zip'),
    '--topic',
    '复查和复核',
    '--count',
    '14',
    '--minutes',
    '30',
  );
  expect(new Set(quiz.items.map(({ type }) => type)).size).toBe(6);
  await serve(page, files);
  const half = 7;
  let frame = await open(page);
  const next = () => frame.getByRole('button', { name: '下一题' });
  await expect(frame.locator('.exam-time')).toContainText('剩余 30:00');
  expect(await value(page, 'cmi.core.lesson_status')).toBe('incomplete');
  await setBroken(page, true);
  for (const [at, item] of quiz.items.slice(0, half).entries()) {
    await expect(frame.locator('legend')).toContainText(`第${at + 1}题`);
    await answerRight(frame, item, quiz.paper.seed);
    if (at === 0) await expect(frame.getByRole('alert').first()).toContainText('学习平台没有存下');
    if (at === 0) await setBroken(page, false);
    await next().click();
  }
  await expect(frame.getByText('学习平台没有存下')).toBeHidden();
  const first = await close(page);
  expect(first.finished).toBe(1);
  expect(first.cmi['core']).toMatchObject({
    exit: 'suspend',
    lesson_status: 'incomplete',
    lesson_location: quiz.items[half]!.id,
  });
  expect(String(first.cmi['suspend_data']).length).toBeLessThan(4096);

  frame = await open(page, { ...first.cmi, core: { ...(first.cmi['core'] as object), entry: 'resume' } });
  await expect(frame.getByText(`接着上次的做，已经答了${half}题。`)).toBeVisible();
  await expect(frame.locator('legend')).toContainText(`第${half + 1}题`);
  for (const item of quiz.items.slice(half)) {
    await expect(frame.locator('.quiz-item')).toHaveAttribute('data-item', item.id);
    await answerRight(frame, item, quiz.paper.seed);
    if (item !== quiz.items[quiz.items.length - 1]) await next().click();
  }
  await frame.getByRole('button', { name: '到头了，交卷' }).click();
  await expect(frame.getByRole('dialog')).toContainText('都答了');
  await frame.getByRole('dialog').getByRole('button', { name: '交卷' }).click();
  await expect(frame.locator('.verdict-line')).toContainText('100 分（满分100分，80分及格），及格');
  await expect(frame.getByRole('button', { name: '再做一遍' })).toHaveCount(0);
  expect(await value(page, 'cmi.core.lesson_status')).toBe('passed');
  expect(await value(page, 'cmi.core.score.raw')).toBe('100');
  expect(await value(page, 'cmi.interactions._count')).toBe('14');
  const last = await close(page);
  expect(last.finished).toBe(1);
  expect(last.cmi['core']).toMatchObject({
    exit: '',
    lesson_status: 'passed',
    score: { raw: '100', min: '0', max: '100' },
  });
  const records = Object.values(last.cmi['interactions'] as Record<string, { id: string; result: string }>);
  expect(records.filter(({ result }) => result === 'correct').map(({ id }) => id)).toEqual(
    quiz.items.map(({ id }) => id),
  );
});

test('SCORM 包：案例、马上看对错、只用键盘；答错不及格，可以再做；没有平台时只练习', async ({ page }, info) => {
  const { files, quiz } = makePackage(
    info.outputPath('now.zip'),
    '--topic',
    'cases',
    '--count',
    '5',
    '--feedback',
    'immediate',
  );
  await serve(page, files);
  const frame = await open(page);
  await expect(frame.locator('.story')).toContainText(quiz.stories[0]!.story);
  await frame.locator('legend').focus();
  await page.keyboard.press('Enter');
  await expect(frame.locator('.error')).toHaveText(/^先选/);
  for (const item of quiz.items) {
    await expect(frame.locator('.quiz-item')).toHaveAttribute('data-item', item.id);
    const wrong =
      item.type === 'judge'
        ? `#${item.id}-${item.answer ? 'wrong' : 'right'}`
        : item.type === 'single' || item.type === 'multiple'
          ? `#${item.id}-${item.options.find(({ correct }) => !correct)!.id}`
          : '';
    if (wrong) await frame.locator(wrong).check();
    else for (const field of await frame.locator('.gap input').all()) await field.fill('错');
    await page.keyboard.press('Enter');
    await expect(frame.locator('[data-verdict]')).toBeFocused();
    await expect(frame.locator('.review')).toContainText('依据：《信访工作条例》');
    await page.keyboard.press('Enter');
  }
  expect(await value(page, 'cmi.interactions._count')).toBe(String(quiz.items.length));
  expect(await value(page, 'cmi.core.lesson_status')).toBe('incomplete');
  await frame.getByRole('dialog').getByRole('button', { name: '交卷' }).click();
  await expect(frame.locator('.verdict-line')).toContainText('不及格');
  expect(await value(page, 'cmi.core.lesson_status')).toBe('failed');
  expect(await value(page, 'cmi.core.score.raw')).toBe('0');
  await frame.getByRole('button', { name: '再做一遍' }).click();
  await expect(frame.locator('legend')).toContainText('第1题');
  const { finished, cmi } = await close(page);
  expect(finished).toBe(1);
  const records = Object.values(cmi['interactions'] as Record<string, { result: string }>);
  expect(records.map(({ result }) => result)).toEqual(quiz.items.map(() => 'wrong'));
});

test('SCORM 包：没有平台时只练习；360 px、深色、大字没有无障碍问题', async ({ page }, info) => {
  const { files, quiz } = makePackage(info.outputPath('now.zip'), '--topic', 'cases', '--count', '5');
  await serve(page, files);
  await page.setViewportSize({ width: 360, height: 700 });
  const check = async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  };
  await page.goto('http://lms.test/sco/index.html');
  await expect(page.getByText('没有找到学习平台，这次只是练习，不记录成绩。')).toBeVisible();
  await check();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await page.getByRole('button', { name: '大字' }).click();
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('dialog')).toContainText(`没有答的${quiz.items.length}道`);
  await page.getByRole('dialog').getByRole('button', { name: '交卷' }).click();
  await expect(page.getByRole('heading', { name: '成绩' })).toBeFocused();
  await expect(page.locator('.exam-review .quiz-item')).toHaveCount(quiz.items.length);
  await check();
  await page.getByRole('button', { name: '重新练习' }).click();
  await expect(page.locator('legend')).toContainText('第1题');
});
