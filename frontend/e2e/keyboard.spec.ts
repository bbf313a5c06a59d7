import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoSidewaysScroll, WIDTHS } from './support/accessibility';
import { expect, test } from './support/house';
import { Keys } from './support/keys';

const PASSWORD = process.env.DEMO_PASSWORD ?? 'ryadom';

test.describe.configure({ timeout: 180_000 });

for (const width of WIDTHS) {
  test(`the citizen’s whole road by the keyboard alone at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const keys = new Keys(page);
    const link = (name: string) => page.getByRole('link', { name, exact: true }).first();
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await test.step('signs in on Keycloak’s page', async () => {
      await page.goto('/');
      await keys.enter(page.getByRole('banner').getByRole('button', { name: 'Войти', exact: true }));
      await expect(page.locator('#username')).toBeVisible();
      await keys.round();
      await page.reload();
      await expect(page.locator('#username')).toBeFocused();
      await keys.type('citizen');
      await keys.to(page.locator('#password'));
      await keys.type(PASSWORD);
      await keys.enter(page.locator('#kc-login'));
      const refused = page.getByText('Неправильное имя пользователя');
      await expect(heading(page, 'Моё дело').or(refused)).toBeVisible({ timeout: 20_000 });
      if (await refused.isVisible()) {
        // Keycloak refuses one of two sign-ins of one account at the same moment: the other file of tests has the other.
        await keys.to(page.locator('#password'));
        await keys.type(PASSWORD);
        await keys.enter(page.locator('#kc-login'));
      }
      await expect(heading(page, 'Моё дело')).toBeVisible();
    });

    await test.step('skips to the content', async () => {
      await keys.enter(link('Перейти к содержанию'));
      await expect(page.locator('#main')).toBeFocused();
      await keys.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });

    await test.step('goes once round each page and is held nowhere', async () => {
      // What the server lets the citizen do comes after the rest of the page.
      await expect(page.getByText('Сообщить, что нашли работу')).toBeVisible();
      expect(await keys.round()).toContain('Открыть сертификат');
      await expectNoSidewaysScroll(page);
    });

    await test.step('asks why that date, and hides the answer', async () => {
      const why = page.locator('.card--strong summary').first();
      await keys.enter(why);
      await expect(page.locator('.card--strong').getByText('От какого дня считаем')).toBeVisible();
      await keys.press('Space');
      await expect(page.locator('.card--strong').getByText('От какого дня считаем')).toBeHidden();
      await expect(why).toBeFocused();
    });

    await test.step('opens the case', async () => {
      await keys.enter(link('Сведения о деле'));
      await expect(heading(page, 'Дело о сопровождении')).toBeFocused();
      await keys.round();
    });

    await test.step('opens the certificate and takes the file along', async () => {
      await keys.enter(link('Открыть сертификат'));
      await expect(heading(page, /^Сертификат о предоставлении/)).toBeFocused();
      expect(await keys.round()).toContain('Напечатать страницу');
      await keys.to(button('Скачать PDF'));
      const [file] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
      expect((await readFile(await file.path())).subarray(0, 4).toString('latin1')).toBe('%PDF');
      await expect(page.getByText('Файл сохранён')).toBeVisible();
      await expect(button('Скачать PDF')).toBeFocused();
      await keys.to(button('Напечатать страницу'));
    });

    await test.step('reads a message', async () => {
      await keys.enter(link('Сообщения'), 'Shift+Tab');
      await expect(heading(page, 'Сообщения')).toBeFocused();
      await keys.to(page.locator('details.message summary').first());
      await keys.press('Enter');
      await expect(page.locator('details.message').first().locator('.message__body')).toBeVisible();
      await expect(page.locator('details.message summary').first()).toBeFocused();
      await keys.round();
    });

    await test.step('turns plain words on and stays at the switch', async () => {
      await keys.enter(button('Простыми словами'));
      await expect(page.getByText('Здесь письма из центра занятости.')).toBeVisible();
      expect(await focused(page)).toBe('BUTTON');
    });

    await test.step('changes how the page looks, and comes back to where that began', async () => {
      await keys.enter(button('Вид страницы'), 'Shift+Tab');
      await keys.to(page.getByRole('radio', { name: '100 %' }));
      await keys.press('ArrowDown');
      await keys.press('ArrowDown');
      await keys.press('ArrowDown');
      await expect(page.locator('html')).toHaveAttribute('data-size', '200');
      await keys.round();
      await expectNoSidewaysScroll(page);
      await keys.enter(button('Вернуть обычный вид'));
      await expect(page.locator('html')).not.toHaveAttribute('data-size', '200');
      await keys.enter(button('Закрыть настройки'));
      await expect(button('Вид страницы')).toBeFocused();
    });

    await test.step('signs out', async () => {
      await keys.enter(button('Выйти'));
      await expect(page.getByRole('banner').getByRole('button', { name: 'Войти', exact: true })).toBeVisible();
    });
  });
}

function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name });
}

async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.tagName);
}
