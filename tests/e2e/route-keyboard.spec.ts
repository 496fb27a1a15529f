import { expect, test, type Locator, type Page } from '@playwright/test';

const RESULT = 'asker=petition-office&circumstances=none&stage=new&kind=suggestion&office-owner=lower';

/** Presses Tab as somebody without a mouse does, until the focus is there. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${key} does not reach ${String(target)}`);
}

const heading = (page: Page) => page.locator('[data-route] [data-focus]');

test('只按 Tab 也到得了日期、修改和每个按钮，往回也行', async ({ page }) => {
  await page.goto(`/route/#${RESULT}&on.triage=2026-06-02`);
  await expect(page.locator('.part.periods')).toContainText('建议以2026-06-17为准');
  const date = page.getByLabel('哪一天收到信访事项');
  await tabTo(page, date);
  // The year stands first, or the month, or the day: as the browser's own language has it.
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/on\.triage=(2027-06-02|2026-07-02|2026-06-03)/);
  await expect(page.locator('.part.periods')).toContainText('为准');
  await expect(page.locator('.part.periods')).not.toContainText('2026-06-17');
  // The result was drawn again around the field, which kept the focus.
  await expect(date).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: '打印办理建议单' }), 'Shift+Tab');
  await tabTo(page, page.getByRole('button', { name: /^修改：/ }).last());
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(page.locator('.options input:checked')).toHaveCount(1);
  await tabTo(page, page.locator('.options input:checked'));
  await tabTo(page, page.getByRole('button', { name: '上一题' }));
  await tabTo(page, page.getByRole('button', { name: '下一题' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('办理建议单');
  await expect(page.locator('.part.periods')).toContainText('为准');
});

test('对话框用键盘打开、选择、取消，关了以后回到原来的地方', async ({ page }) => {
  await page.goto(`/route/#${RESULT}`);
  const restart = page.locator('.restart').getByRole('button', { name: '重新开始' });
  await tabTo(page, restart);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const keep = dialog.getByRole('button', { name: '不，留着' });
  await expect(keep).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: '重新开始' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(keep).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(restart).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.progress')).toContainText('第1题');
  await expect(heading(page)).toBeFocused();
});

test('用 Tab 走到描述、提议和“选这个”', async ({ page }) => {
  await page.goto('/route/#asker=petition-office&circumstances=none&stage=new');
  await tabTo(page, page.locator('#said'));
  await page.keyboard.insertText('房子被强拆');
  const first = page.locator('.proposals button').first();
  await expect(first).toHaveAccessibleName('选这个事项：违法强制拆除');
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/matter=forced-demolition/);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: /^去掉事项/ }));
});
