import { expect, test } from './support/house';
import { signIn } from './support/people';

const MINUTE = 60_000;

test('the end of a sign-in is announced at least two minutes ahead, and Esc stays', async ({ page }) => {
  await page.clock.install();
  await signIn(page, 'auditor');
  await page.goto('/staff/journal');
  const field = page.getByRole('textbox', { name: /Только об одном человеке/ });
  await field.fill('person_набрано');
  const warning = page.getByRole('dialog', { name: 'Скоро сеанс закончится' });
  await page.clock.runFor(26 * MINUTE);
  await expect(warning).toBeHidden();
  await page.clock.runFor(2 * MINUTE);
  await expect(warning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(warning).toBeHidden();
  await expect(field).toHaveValue('person_набрано');
});

test('a sign-in that is over leaves the page as it was typed, and can be taken up again', async ({ page }) => {
  await page.clock.install();
  await signIn(page, 'auditor');
  await page.goto('/staff/journal');
  const field = page.getByRole('textbox', { name: /Только об одном человеке/ });
  await field.fill('person_набрано');
  await page.clock.runFor(31 * MINUTE);
  const ended = page.getByRole('dialog', { name: 'Сеанс закончился' });
  await expect(ended).toBeVisible();
  await expect(field).toHaveValue('person_набрано');
  // Keycloak still remembers this browser (only its clock ran ahead here), so its window closes by itself.
  await ended.getByRole('button', { name: 'Войти снова' }).click();
  await expect(ended).toBeHidden();
  await expect(field).toHaveValue('person_набрано');
});
