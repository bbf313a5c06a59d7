import { expect, test } from './support/house';
import { signIn, signOut } from './support/people';

test('a citizen sees where the case stands, why that date, and takes the certificate along', async ({ at }) => {
  const page = await at('citizen');
  await page.goto('/cabinet');
  await expect(page.getByRole('heading', { level: 1, name: 'Моё дело' })).toBeVisible();
  const now = page.locator('.card--strong');
  await expect(now.getByText('Чей ход')).toBeVisible();
  await now.getByText('Почему этот срок?').click();
  await expect(now.getByText('От какого дня считаем')).toBeVisible();

  await page.getByRole('link', { name: 'Открыть сертификат' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Сертификат о предоставлении/ })).toBeFocused();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Скачать PDF', exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
  await expect(page.getByText('Файл сохранён')).toBeVisible();
});

test('no token is kept where another program of this device could read it', async ({ at }) => {
  const page = await at('citizen');
  await page.goto('/cabinet');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Выйти' })).toBeVisible();
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(stored).not.toMatch(/eyJ[\w-]{20,}/);
  expect(page.url()).not.toMatch(/code=|token|eyJ/);
});

test('plain words are one press away and stay on', async ({ at }) => {
  const page = await at('citizen');
  const lead = page.getByText('Здесь письма из центра занятости.');
  await page.goto('/cabinet/messages');
  await expect(lead).toHaveCount(0);
  await page.getByRole('button', { name: 'Простыми словами' }).click();
  await expect(lead).toBeVisible();
  await page.reload();
  await expect(lead).toBeVisible();
});

test('another person’s certificate is not found, the same as one that never was', async ({ page }) => {
  await signIn(page, 'citizen');
  await page.getByRole('link', { name: 'Открыть сертификат' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Сертификат/ })).toBeVisible();
  const address = page.url();
  await signOut(page);
  await signIn(page, 'citizen2');
  for (const door of [address, '/cabinet/certificates/certificate_00000000-0000-7000-8000-000000000000']) {
    await page.goto(door);
    await expect(page.getByRole('heading', { level: 1, name: 'Здесь ничего нет' })).toBeVisible();
  }
});

for (const [user, heading] of [
  ['employer', 'Кабинет работодателя'],
  ['ngo', 'Кабинет организации-помощника'],
  ['registrar', 'Место оператора реестра'],
  ['methodologist', 'Место методолога'],
  ['auditor', 'Место проверяющего'],
] as const) {
  test(`${user} sees who they are and the tools that are open`, async ({ page }) => {
    await signIn(page, user);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Калькулятор сроков' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/скоро|в разработке|пока недоступ/i);
  });
}
