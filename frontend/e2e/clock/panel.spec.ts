import type { Locator, Page } from '@playwright/test';
import { expectNoSidewaysScroll, WIDTHS } from '../support/accessibility';
import { today } from '../support/api';
import { moveClockTo, nextWorkingDay, realTime } from '../support/clock';
import { askMse, mseTakesIt, typeDate } from '../support/desk';
import { mseAnswersAfter, mseGoesBy, mseKeepsSilent } from '../support/exchange';
import { expect, test } from '../support/house';
import { Keys } from '../support/keys';
import { signIn } from '../support/people';
import { takenIn } from '../support/set-up';
import { daysAfter, someone } from '../support/someone';

test.describe.configure({ timeout: 240_000, mode: 'serial' });

test.afterAll(async () => {
  await mseKeepsSilent();
  await realTime();
});

test('МСЭ that answers after three days answers when the clock is moved, and the page shows it without a reload', async ({
  at,
}) => {
  const day = await moveClockTo(await nextWorkingDay(await today()));
  await mseGoesBy(day);
  await mseAnswersAfter(3);
  const page = await at('specialist');
  await takenIn(page, someone(), day);
  await askMse(page, 'В выписке нет степени ограничения способности к общению.', 'Через обмен');
  await mseTakesIt(page);
  await expect(page.getByText('МСЭ рекомендует сопровождение')).toHaveCount(0);
  const panel = await openPanel(page);
  await typeDate(panel, 'Перевести на день', daysAfter(day, 3));
  await panel.getByRole('button', { name: 'Перевести на этот день' }).click();
  await expect(panel.getByRole('status')).toContainText('Готово. Часы показывают');
  await expect(page.getByText('МСЭ рекомендует сопровождение')).toBeVisible({ timeout: 30_000 });
});

test('a term is missed before the eyes, and going back does not make it run again', async ({ at }) => {
  await mseKeepsSilent();
  const day = await moveClockTo(await nextWorkingDay(await today()));
  const page = await at('specialist');
  await takenIn(page, someone(), day);
  const terms = page.getByRole('region', { name: 'Сроки', exact: true });
  await expect(terms).toContainText('идёт');
  const panel = await openPanel(page);
  await expect(panel).toContainText('пропущенный срок не пойдёт снова');
  await panel.getByRole('button', { name: 'На неделю' }).click();
  await expect(terms).toContainText('пропущен', { timeout: 30_000 });
  await panel.getByRole('button', { name: 'Вернуть настоящее время' }).click();
  await expect(panel).toContainText('Это настоящее время.');
  await page.reload();
  await expect(terms).toContainText('пропущен');
});

test('by the keyboard: an hour, a working day, a date that no calendar covers, and the time itself again', async ({
  page,
}) => {
  await realTime();
  await signIn(page, 'auditor');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const keys = new Keys(page);
    const opener = page.getByRole('button', { name: 'Учебные часы' });
    await keys.enter(opener);
    const panel = page.getByRole('region', { name: 'Учебные часы' });
    await expect(panel).toContainText('Это настоящее время.');
    await keys.enter(panel.getByRole('button', { name: 'На час' }));
    await expect(panel.getByRole('status')).toContainText('Готово');
    await expect(page.getByText(/Учебные часы переведены: сейчас/)).toBeVisible();
    const next = await nextWorkingDay(await today());
    await keys.enter(panel.getByRole('button', { name: 'На следующий рабочий день' }));
    await expect.poll(today).toBe(next);
    await keys.to(panel.getByLabel('День', { exact: true }));
    await keys.type('9');
    await keys.to(panel.getByLabel('Месяц', { exact: true }));
    await keys.type('1');
    await keys.to(panel.getByLabel('Год', { exact: true }));
    await keys.type('2035');
    await keys.enter(panel.getByRole('button', { name: 'Перевести на этот день' }));
    await expect(panel).toContainText('На 2035 год нет календаря');
    await expectNoSidewaysScroll(page);
    await keys.enter(panel.getByRole('button', { name: 'Вернуть настоящее время' }));
    await expect(panel).toContainText('Это настоящее время.');
    await keys.enter(panel.getByRole('button', { name: 'Закрыть часы' }));
    await expect(opener).toBeFocused();
  }
});

test('a moved clock is told on every page, and only staff have the panel', async ({ at }) => {
  await moveClockTo(await nextWorkingDay(await today(), 2));
  const nobody = await at();
  for (const path of ['/', '/norms', '/registry']) {
    await nobody.goto(path);
    await expect(nobody.getByText(/Учебные часы переведены: сейчас/)).toBeVisible();
    await expect(nobody.getByRole('button', { name: 'Учебные часы' })).toHaveCount(0);
  }
  const citizen = await at('citizen');
  await citizen.goto('/cabinet');
  await expect(citizen.getByText(/Учебные часы переведены: сейчас/)).toBeVisible();
  await expect(citizen.getByRole('button', { name: 'Учебные часы' })).toHaveCount(0);
});

async function openPanel(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Учебные часы' }).click();
  return page.getByRole('region', { name: 'Учебные часы' });
}
