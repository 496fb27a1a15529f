import { expect, test, type Page } from '@playwright/test';

const OFFICE = 'asker=petition-office&circumstances=none&stage=new';
const RESULT = `${OFFICE}&kind=suggestion&office-owner=lower`;

const open = (page: Page, fragment = '') => page.goto(`/route/${fragment && `#${fragment}`}`);
const heading = (page: Page) => page.locator('[data-route] [data-focus]');
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);
const option = (page: Page, id: string) => page.locator(`#option-${id}`);
const next = (page: Page) => page.getByRole('button', { name: '下一题' });
const notice = (page: Page) => page.locator('.route > .notice');
const handling = (page: Page) => page.locator('.claim > h3');

async function answer(page: Page, ...ids: string[]): Promise<void> {
  for (const id of ids) await option(page, id).check();
  await next(page).click();
}

test('只用键盘走到结果：数字键、方向键、空格、回车，焦点每次到题目', async ({ page }) => {
  await open(page);
  const { keyboard } = page;
  await keyboard.press('1');
  await expect(option(page, 'petition-office')).toBeChecked();
  await keyboard.press('Enter');
  await expect(page.locator('.progress')).toContainText('第2题');
  await expect(heading(page)).toBeFocused();
  // Ticking none unticks the others.
  await keyboard.press('1');
  await keyboard.press('0');
  await expect(option(page, 'urgent')).not.toBeChecked();
  await expect(option(page, 'none')).toBeChecked();
  await keyboard.press('Enter');
  await expect(page.locator('.progress')).toContainText('第3题');
  await option(page, 'new').focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await expect(option(page, 'new')).toBeChecked();
  await keyboard.press('Enter');
  // At the kind of matter the description box comes first; digits typed there are text.
  await expect(page.locator('.progress')).toContainText('第4题');
  await page.locator('#said').focus();
  await keyboard.type('110');
  await expect(page.locator('#said')).toHaveValue('110');
  await option(page, 'suggestion').focus();
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await keyboard.press('3');
  await keyboard.press('Enter');
  await expect(heading(page)).toHaveText('办理建议单');
  await expect(heading(page)).toBeFocused();
  await expect(handling(page)).toHaveText('转送下级有权处理机关');
});

test('每一步都能后退、刷新、分享，看到的是同一屏', async ({ page, context }) => {
  await open(page);
  const steps = [['petition-office'], ['urgent', 'oral'], ['new'], ['suggestion'], ['lower']];
  const seen: string[] = [];
  for (const ids of steps) {
    seen.push((await heading(page).textContent())!);
    await answer(page, ...ids);
    const title = (await heading(page).textContent())!;
    expect(title).not.toBe(seen.at(-1));
    await page.reload();
    await expect(heading(page)).toHaveText(title);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(heading(other)).toHaveText(title);
    await other.close();
  }
  expect(hash(page)).toBe(
    '#asker=petition-office&circumstances=urgent,oral&stage=new&kind=suggestion&office-owner=lower',
  );
  for (const title of seen.reverse()) {
    await page.goBack();
    await expect(heading(page)).toHaveText(title);
  }
  expect(hash(page)).toBe('');
});

test('上一题带着原来的回答；没有选就说要选', async ({ page }) => {
  await open(page, 'asker=bureau&circumstances=urgent');
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('先选一项');
  await page.getByRole('button', { name: '上一题' }).click();
  await expect(option(page, 'urgent')).toBeChecked();
  await page.getByRole('button', { name: '上一题' }).click();
  await expect(option(page, 'bureau')).toBeChecked();
  await expect(page.getByRole('button', { name: '上一题' })).toBeDisabled();
  await page.goBack();
  await expect(option(page, 'urgent')).toBeChecked();
});

test('改前面的回答，后面还合适的留着，不合适的说出来再问', async ({ page }) => {
  await open(page, RESULT);
  await page.getByRole('button', { name: /^修改：这件事有/ }).click();
  await expect(option(page, 'none')).toBeChecked();
  await answer(page, 'urgent');
  await expect(handling(page)).toHaveText('转送下级有权处理机关');
  await expect(page.locator('.part.also')).toContainText('报告');
  await page.getByRole('button', { name: /^修改：您在哪个单位/ }).click();
  await answer(page, 'transferred');
  await expect(notice(page)).toContainText('原来的回答不再适用');
  await expect(page.locator('.progress')).toContainText('第3题');
  await answer(page, 'received');
  // What kind of matter it is was kept.
  await expect(page.locator('.answered')).toContainText('建议意见类');
  await expect(page.locator('.progress')).toContainText('第5题');
});

test('按原话提议事项，标出相同的字；选了就带入回答，去掉就再问；字不离开页面', async ({ page }) => {
  await open(page, OFFICE);
  const box = page.locator('#said');
  // The search itself may load; nothing that is typed may leave.
  await box.fill('工');
  await expect(page.getByRole('status')).not.toBeEmpty();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await box.fill('');
  await box.pressSequentially('工地干完活没结账');
  const wages = page.locator('.proposals li', { hasText: '拖欠农民工工资' });
  await expect(wages.locator('mark').first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText('只是提议');
  await page.waitForTimeout(300);
  expect(requests).toEqual([]);
  expect(page.url()).not.toMatch(/%E5|工地/);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('工地');

  await page.getByRole('button', { name: '选这个事项：拖欠农民工工资' }).click();
  await expect(page).toHaveURL(/matter=migrant-worker-wages/);
  await expect(page.locator('.answered')).toContainText('由事项带入');
  await expect(page.locator('.progress')).toContainText('第6题');
  await page.getByRole('button', { name: /^去掉事项/ }).click();
  await expect(page.locator('.progress')).toContainText('第4题');
  await box.fill('qwzx');
  await expect(page.getByRole('status')).toContainText('没有相近的事项');
});

test('填上日期给出到期日；写法与期限计算一样', async ({ page }) => {
  await open(page, RESULT);
  await page.getByLabel('哪一天收到信访事项').fill('2026-06-03');
  // Day 15 after Wednesday 3 June is Thursday 18 June, no holiday.
  await expect(page.locator('.part.periods')).toContainText('建议以2026-06-18为准');
  await expect(page).toHaveURL(/on\.triage=2026-06-03/);
  await expect(page.getByLabel('哪一天收到信访事项')).toHaveValue('2026-06-03');
  await page.goBack();
  await expect(page.locator('.part.periods')).not.toContainText('为准');
  await expect(page.getByLabel('哪一天收到信访事项')).toHaveValue('');
  await page.getByLabel('哪一天收到信访事项').fill('2040-01-05');
  await expect(page.locator('.part.periods')).toContainText('日历没有覆盖');
});

test('几个诉求：一起显示，检举不同其他的一并送；共同的只问一次', async ({ page }) => {
  await open(page, `${OFFICE}&kind=accusation&accused=discipline`);
  await expect(page.locator('.apart')).toHaveCount(0);
  await page.getByRole('button', { name: '再加一个诉求' }).click();
  // Who one is and the circumstances are known.
  await expect(page.locator('.progress')).toContainText('第3题');
  await page.reload();
  await expect(page.locator('.progress')).toContainText('第3题');
  await answer(page, 'new');
  await answer(page, 'suggestion');
  await answer(page, 'lower');
  await expect(handling(page)).toHaveText(['转送纪检监察机关', '转送下级有权处理机关']);
  await expect(page.locator('.apart.screen-only')).toContainText('检举');
  await page.getByRole('button', { name: '去掉诉求一' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '去掉' }).click();
  await expect(handling(page)).toHaveText(['转送下级有权处理机关']);
  await page.goBack();
  await expect(handling(page)).toHaveCount(2);
});

test('重新开始先问一声；后退能找回', async ({ page }) => {
  await open(page, RESULT);
  await page.locator('.restart').getByRole('button', { name: '重新开始' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '不，留着' }).click();
  await expect(handling(page)).toBeVisible();
  await page.locator('.restart').getByRole('button', { name: '重新开始' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '重新开始' }).click();
  await expect(page.locator('.progress')).toContainText('第1题');
  expect(hash(page)).toBe('');
  await page.goBack();
  await expect(handling(page)).toBeVisible();
});

test('乱填的网址：说出来，给重新开始，什么都不崩', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, `asker=bureau&colour=red&matter=nothing&at=99`);
  for (const word of ['colour', 'matter=nothing', 'at=99']) await expect(notice(page)).toContainText(word);
  await expect(page.locator('.progress')).toContainText('第2题');
  for (const fragment of ['asker=nobody', '%', '9.asker=bureau', 'at=result', `${RESULT}&on.triage=2026-02-30`]) {
    await page.evaluate((to) => (location.hash = to), fragment);
    await expect(page.locator('[data-route]')).not.toBeEmpty();
  }
  await expect(page.locator('.part.periods')).toContainText('2026-02-30');
  await page.evaluate(() => (location.hash = 'asker=nobody'));
  await expect(notice(page)).toContainText('没有“nobody”这个选项');
  await notice(page).getByRole('button', { name: '重新开始' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '重新开始' }).click();
  await expect(page.locator('.progress')).toContainText('第1题');
  expect(errors).toEqual([]);
});

test('结果用不上的日期、接不上的诉求编号，说出来，不自己补', async ({ page }) => {
  await open(page, `${RESULT}&on.handling=2026-06-03`);
  await expect(notice(page)).toContainText('填的日期，这里用不上，没有采用');
  await page.evaluate((to) => (location.hash = to), `${RESULT}&on.triage=2026-06-03`);
  await expect(notice(page)).toHaveCount(0);
  await page.evaluate((to) => (location.hash = to), `${RESULT}&9.kind=claim`);
  await expect(notice(page)).toContainText('9.kind');
  await expect(handling(page)).toHaveCount(1);
  await expect(page.locator('.claims')).toHaveCount(0);
});

test('多选题里“没有”的那一行用这一题自己的说法', async ({ page }) => {
  await open(page, 'asker=bureau');
  await expect(page.locator('label[for="option-none"]')).toContainText('没有这些特别情况');
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('“没有这些特别情况”');
});

test('流程图上这条路加粗，文字也写出来', async ({ page }) => {
  await open(page, RESULT);
  // receive, register, barred, kind, whose, important, transfer
  await expect(page.locator('.route-chart .node.on')).toHaveCount(7);
  await expect(page.locator('.arrow.on[data-from="important"][data-to="transfer"]')).toHaveCount(1);
  await expect(page.locator('.arrow.on[data-from="important"]')).toHaveCount(1);
  const widths = await page.evaluate(() =>
    ['.node.on > .edge', '.node:not(.on) > .edge'].map((each) =>
      parseFloat(getComputedStyle(document.querySelector(`.route-chart ${each}`)!).strokeWidth),
    ),
  );
  expect(widths[0]!).toBeGreaterThan(widths[1]! * 2);
  await expect(page.locator('.part.path')).toContainText('→');
});

test('断了网照样能答到底、算日期；流程图没有取到就说出来', async ({ page, context }) => {
  await open(page, OFFICE);
  await context.setOffline(true);
  await answer(page, 'suggestion');
  await answer(page, 'lower');
  await page.getByLabel('哪一天收到信访事项').fill('2026-06-03');
  await expect(page.locator('.part.periods')).toContainText('2026-06-18');
  await expect(page.getByText('流程图没有取到')).toBeVisible();
});
