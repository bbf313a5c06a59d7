import { expect, type Page } from '@playwright/test';

const PASSWORD = process.env.DEMO_PASSWORD ?? 'ryadom';

/** Signs in the way people do: by the button, on Keycloak's own page. */
export async function signIn(page: Page, user: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('banner').getByRole('button', { name: 'Войти', exact: true }).click();
  await page.locator('#username').fill(user);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#password').press('Enter');
  await expect(page.getByRole('banner').getByRole('button', { name: 'Выйти' })).toBeVisible();
  await page.waitForURL(/\/(cabinet|staff)/);
}

/** Follows the link of an invitation and chooses the password that everybody here has. */
export async function choosePassword(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.locator('#kc-info-message a').click();
  await page.locator('#password-new').fill(PASSWORD);
  await page.locator('#password-confirm').fill(PASSWORD);
  await page.locator('#password-confirm').press('Enter');
  await expect(page.locator('#kc-info-message')).toBeVisible();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Выйти' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Войти', exact: true })).toBeVisible();
}
