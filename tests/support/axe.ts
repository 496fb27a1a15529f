import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export const MODES = [
  { name: '浅色', theme: 'light', size: 'normal' },
  { name: '深色', theme: 'dark', size: 'normal' },
  { name: '大字', theme: 'light', size: 'large' },
] as const;

/** Themes and sizes change colours and room only; the structure is checked in the first mode. */
const VISUAL = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** Shows the page as it is right now in a mode, without loading it again. */
export const setMode = (page: Page, { theme, size }: (typeof MODES)[number]): Promise<void> =>
  page.evaluate((mode) => void Object.assign(document.documentElement.dataset, mode), { theme, size });

/** What axe finds wrong, with the place and the reason. */
export async function violations(page: Page, visualOnly = false): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations: found } = await (visualOnly ? axe.withRules(VISUAL) : axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

/** By how many pixels the page can be moved sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Everything wrong with the page as it is right now, in all modes; `name` says which state that is. */
export async function faults(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const mode of MODES) {
    await setMode(page, mode);
    for (const problem of await violations(page, mode !== MODES[0])) found.push(`${name} ${mode.name} ${problem}`);
    const over = await overflow(page);
    if (over > 0) found.push(`${name} ${mode.name} 横向超出 ${over} px`);
  }
  return found;
}

/** Expects that nothing is wrong with the page as it is right now, in any mode. */
export async function check(page: Page, name: string): Promise<void> {
  expect(await faults(page, name)).toEqual([]);
}
