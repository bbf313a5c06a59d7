import { expectAccessible, expectNoSidewaysScroll } from './support/accessibility';
import { expect, test } from './support/house';

const CALCULATOR = { heading: 'Калькулятор сроков', fact: 'День события' };

test.describe('the calculator', () => {
  test('answers by keyboard alone and explains every day', async ({ page }) => {
    await page.goto('/calculator');
    await page.getByRole('combobox', { name: 'Какой срок посчитать' }).focus();
    await page.getByRole('combobox', { name: 'Какой срок посчитать' }).selectOption('SIT-01');
    for (const digits of ['30', '12', '2025']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(digits);
    }
    await page.keyboard.press('Enter');
    await expect(page.getByText('12\u00a0января\u00a02026\u00a0г., понедельник').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Последний день срока' })).toBeFocused();
    await expect(
      page
        .getByRole('main')
        .getByRole('list')
        .getByText(/Новогодние каникулы/)
        .first(),
    ).toBeVisible();
  });

  test('keeps the question in the address, so that the answer can be sent', async ({ page, context }) => {
    await page.goto('/calculator');
    await page.getByRole('combobox', { name: 'Какой срок посчитать' }).selectOption('SIT-02/RCV');
    await page.getByRole('textbox', { name: 'День', exact: true }).fill('8');
    await page.getByRole('textbox', { name: 'Месяц' }).fill('3');
    await page.getByRole('textbox', { name: 'Год' }).fill('2025');
    await page.getByRole('button', { name: 'Посчитать срок' }).click();
    const answer = page.locator('.answer__date');
    await expect(answer).toBeVisible();
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.locator('.answer__date')).toHaveText((await answer.textContent()) ?? '');
  });

  test('says what is missing in one place that takes the focus', async ({ page }) => {
    await page.goto('/calculator');
    await page.getByRole('button', { name: 'Посчитать срок' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page).toHaveTitle(/^Ошибка: /);
    await page.getByRole('alert').getByRole('link', { name: 'Выберите, какой срок посчитать' }).click();
    await expect(page.getByRole('combobox', { name: 'Какой срок посчитать' })).toBeFocused();
    await expectAccessible(page, CALCULATOR);
  });

  test('refuses a year without a calendar in words', async ({ page }) => {
    await page.goto('/calculator?norm=SIT-03&from=2031-03-03');
    await expect(page.getByRole('alert')).toContainText('2031');
    await expect(page.locator('.answer__date')).toHaveCount(0);
    await expectAccessible(page, CALCULATOR);
  });

  test('counts the days of a region', async ({ page }) => {
    await page.goto('/calculator?norm=SIT-01&from=2025-06-05&region=RU-TA');
    const withRegion = await page.locator('.answer__date').textContent();
    await page.goto('/calculator?norm=SIT-01&from=2025-06-05');
    await expect(page.locator('.answer__date')).not.toHaveText(withRegion ?? '');
  });
});

test('a lost connection is said, costs nothing typed, and is got over', async ({ page, context }) => {
  await page.goto('/calculator?norm=SIT-03&from=2026-05-07');
  await expect(page.locator('.answer__date')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('textbox', { name: 'Год' }).fill('2025');
  await page.getByRole('button', { name: 'Посчитать срок' }).click();
  await expect(page.getByText('Нет связи с сервером. То, что вы ввели, осталось на странице.')).toBeVisible();
  await expect(page.getByText('Сервер сейчас не отвечает')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Год' })).toHaveValue('2025');
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Попробовать ещё раз' }).click();
  await expect(page.locator('.answer__date')).toHaveText(/2025/);
  await expect(page.getByText('Нет связи с сервером.')).toHaveCount(0);
});

test.describe('the frame', () => {
  test('moves the focus to the heading of the next page and names it in the title', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Нормы' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Нормы' })).toBeFocused();
    await expect(page).toHaveTitle('Нормы — Рядом');
  });

  test('lets a keyboard skip to the content first', async ({ page }) => {
    await page.goto('/norms');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Перейти к содержанию' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
  });

  test('keeps the settings of display on this device', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Вид страницы' }).click();
    await page.getByRole('radio', { name: '200 %' }).check();
    await page.getByRole('radio', { name: 'Коричневым по бежевому' }).check();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-size', '200');
    await expect(page.locator('html')).toHaveAttribute('data-scheme', 'sepia');
    await expectAccessible(page, { heading: 'Рядом с вами на пути к работе', fact: 'Как это устроено' });
  });

  for (const scheme of ['black', 'blue', 'sepia']) {
    test(`has no faults in the ${scheme} scheme with wide letters and lines`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.addInitScript((value) => localStorage.setItem('ryadom.display', value), wide(scheme));
      await page.goto('/calculator?norm=SIT-10&from=2025-07-03');
      await expectAccessible(page, { heading: 'Калькулятор сроков', fact: 'Последний день срока' });
    });
  }

  test('says plainly that there is no such page', async ({ page }) => {
    await page.goto('/nothing/here');
    await expect(page.getByRole('heading', { level: 1, name: 'Здесь ничего нет' })).toBeVisible();
    await expectNoSidewaysScroll(page);
  });

  test('asks to sign in where that is needed, and keeps the public pages open meanwhile', async ({ page }) => {
    await page.goto('/cabinet');
    await expect(page.getByRole('heading', { level: 1, name: 'Войдите, чтобы открыть страницу' })).toBeVisible();
  });
});

function wide(scheme: string): string {
  return JSON.stringify({ scheme, letters: 'wide', lines: 'wide' });
}
