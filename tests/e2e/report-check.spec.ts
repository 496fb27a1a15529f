import { strToU8, zipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { check } from '../support/axe.ts';

const DRAFT = '今年共受理42件，其中来信10件、来访15件、网上18件。\n来访32批20人次，同比上升26、2%。';
const field = (page: Page) => page.getByLabel('稿子', { exact: true });
const status = (page: Page) => page.locator('.check-status');
const items = (page: Page) => page.locator('.findings li');
const open = (page: Page) => page.goto('/reports/check/');

async function paste(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await expect(status(page)).toContainText(/发现|没有|还没有/);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
}

const wordFile = (...paragraphs: string[]): Buffer => {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;
  return Buffer.from(zipSync({ 'word/document.xml': strToU8(xml) }));
};

/** Drops files on the field, as the mouse would. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, content }) => {
      const made = new DataTransfer();
      made.items.add(new File([Uint8Array.from(atob(content), (char) => char.charCodeAt(0))], fileName));
      return made;
    },
    { fileName: name, content: bytes.toString('base64') },
  );
  await field(page).dispatchEvent('drop', { dataTransfer: transfer });
}

test('粘贴以后标出每一处，改了重新检查，表情符号不错位', async ({ page }) => {
  await open(page);
  await expect(status(page)).toHaveText('还没有稿子。');
  await paste(page, `😀𠮷${DRAFT}`);
  await expect(status(page)).toHaveText('发现 3 处：必须改 3，应当改 0，请核对 0。');
  await expect(page.locator('mark.finding')).toHaveText([
    '42件，其中来信10件、来访15件、网上18件',
    '32批20人次',
    '26、2%',
  ]);
  await expect(items(page).first()).toContainText('10＋15＋18＝43');
  await paste(page, DRAFT.replace('42', '43'));
  await expect(items(page)).toHaveCount(2);
  await paste(page, '今年工作平稳。');
  await expect(page.locator('.clean')).toContainText('没有发现问题');
});

test('拖进 .txt 和 .docx，读不了的说明原因', async ({ page }) => {
  await open(page);
  await drop(page, 'a.docx', wordFile('今年来访32批20人次。', '第二段 A &amp; B'));
  await expect(field(page)).toHaveValue('今年来访32批20人次。\n第二段 A & B');
  await expect(items(page)).toHaveCount(1);
  // 来访3批2人 in GB18030.
  await drop(page, 'b.txt', Buffer.from('c0b4b7c333c5fa32c8cb', 'hex'));
  await expect(field(page)).toHaveValue('来访3批2人');
  await expect(items(page)).toHaveCount(1);
  await drop(page, 'c.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  await expect(page.getByRole('alert')).toContainText('c.doc：这是旧版 Word 文档');
  await expect(field(page)).toHaveValue('来访3批2人');
});

test('键盘走到每一处，按种类筛选', async ({ page }) => {
  await open(page);
  await paste(page, DRAFT);
  await field(page).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('#mark-0')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.locator('#mark-1')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.locator('#mark-2')).toBeFocused();
  await page.getByLabel('只看').selectOption('figure-suspect');
  await expect(items(page)).toHaveCount(2);
  await page.getByRole('button', { name: '转到第2处' }).click();
  await expect(page.locator('#mark-1')).toBeFocused();
});

test('忽略可以撤销，改稿以后仍然有效；清空要确认，可以撤销；离开以前提醒', async ({ page }) => {
  await open(page);
  await paste(page, DRAFT);
  await page.getByRole('button', { name: '忽略第1处' }).click();
  await expect(status(page)).toContainText('发现 2 处');
  await expect(status(page)).toContainText('另有 1 处已忽略');
  await paste(page, `前面加一句。${DRAFT}`);
  await expect(status(page)).toContainText('另有 1 处已忽略');
  await page.getByRole('button', { name: '忽略第1处' }).click();
  await page.getByRole('button', { name: '撤销忽略' }).click();
  await expect(items(page)).toHaveCount(2);
  await page.getByRole('button', { name: '撤销忽略' }).click();
  await expect(items(page)).toHaveCount(3);
  await page.getByRole('button', { name: '清空' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '不，留着' }).click();
  await expect(field(page)).not.toHaveValue('');
  await page.getByRole('button', { name: '清空' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清空' }).click();
  await expect(field(page)).toHaveValue('');
  await page.getByRole('button', { name: '撤销清空' }).click();
  await expect(items(page)).toHaveCount(3);
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});

test('打开以后不再请求任何东西，断网照样检查，太长的说明白', async ({ page, context }) => {
  await open(page);
  const facts = page.waitForResponse(/facts\.json$/);
  await field(page).focus();
  await facts;
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  await paste(page, DRAFT);
  await expect(items(page)).toHaveCount(3);
  await field(page).fill('字'.repeat(200_001));
  await expect(page.getByRole('alert')).toContainText('一次最多检查 20 万字');
  expect(requests).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('360 px，空白、样稿、没有问题，各种显示方式都没有无障碍问题', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page);
  await check(page, '空白');
  await page.getByRole('button', { name: '试一篇样稿' }).click();
  await expect(items(page).first()).toBeVisible();
  await check(page, '样稿');
  await paste(page, '今年工作平稳。');
  await check(page, '没有问题');
});
