import { expect, type Page } from '@playwright/test';
import axeCore from 'axe-core';

export const WIDTHS = [320, 1280] as const;

/** A and AA of WCAG 2.2, its AAA rules that a machine can judge, and what is simply good. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Known {
  readonly heading: string | RegExp;
  readonly fact: string | RegExp;
}

/** First that this is the page, with its facts on it, so that an empty or a wrong one cannot pass; then its faults. */
export async function expectAccessible(page: Page, { heading, fact }: Known): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toHaveCount(1);
  // A contents list says the same and is folded on a phone.
  await expect(page.getByRole('main').getByText(fact).filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('.loading')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectUniqueIds(page);
  const found = await faults(page);
  expect(found.passes).toBeGreaterThan(10);
  expect(found.violations).toEqual([]);
}

/** A page has no frames but that of the sign-in, which comes and goes: axe is given to the page itself, once for both widths. */
async function faults(page: Page): Promise<{ passes: number; violations: string[] }> {
  await expect.poll(() => page.frames().length).toBe(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // Of what is well it is enough to know that it was looked at: to name each element takes as long as the looking.
    const found = await axe.run({
      runOnly: { type: 'tag', values: tags },
      // Its stricter sister, 7:1, is among the tags.
      rules: { 'color-contrast': { enabled: false } },
      resultTypes: ['violations'],
    });
    return {
      passes: found.passes.length,
      violations: found.violations.map(
        (one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`,
      ),
    };
  }, TAGS);
}

/** The same at a phone's width and at a desk's; the page keeps the width it had. */
export async function expectAccessibleAtBothWidths(page: Page, known: Known): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, known);
  }
  if (before) await page.setViewportSize(before);
}

/** A label, a description and a link find the first of two elements with one id: axe looks only at those in use. */
async function expectUniqueIds(page: Page): Promise<void> {
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((element) => element.id));
  expect(ids).toContain('main');
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
}

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}
