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

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Выйти' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Войти', exact: true })).toBeVisible();
}
