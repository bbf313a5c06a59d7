import { expect, type Page } from '@playwright/test';

const EXCHANGE = process.env.RYADOM_EXCHANGE_URL ?? 'http://localhost:8190';

export interface CaughtLetter {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** The letters that came to an address, oldest first. */
export async function lettersTo(address: string): Promise<readonly CaughtLetter[]> {
  const answer = await fetch(`${EXCHANGE}/mail/control`);
  if (!answer.ok) throw new Error(`the training mail server does not answer: ${answer.status}`);
  const all = (await answer.json()) as readonly CaughtLetter[];
  return all.filter((letter) => letter.to === address);
}

/** Waits until so many letters have come to an address, and returns the last of them. */
export async function letterTo(address: string, count: number): Promise<CaughtLetter> {
  await expect(async () => {
    expect((await lettersTo(address)).length).toBeGreaterThanOrEqual(count);
  }).toPass({ timeout: 60_000 });
  const last = (await lettersTo(address)).at(-1);
  if (!last) throw new Error('no letter');
  return last;
}

/** Gives an address on the page of whoever signed in, and proves it by the code that came there. */
export async function proveAddress(page: Page, address: string): Promise<void> {
  await page.goto('/mail');
  await expect(page.getByRole('heading', { level: 1, name: 'Уведомления по почте' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'О чём и когда писать' })).toBeVisible({ timeout: 60_000 });
  const another = page.locator('summary', { hasText: 'Указать другой адрес' });
  if (await another.isVisible()) await another.click();
  await page.getByLabel('Адрес электронной почты').fill(address);
  await page.getByRole('button', { name: 'Прислать код' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Код отправлен' })).toBeFocused();
  const code = /\d{4}-\d{4}/.exec((await letterTo(address, 1)).plain)?.[0] ?? '';
  await page.getByLabel('Код из письма').fill(code);
  await page.getByRole('button', { name: 'Подтвердить адрес' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Адрес подтверждён' })).toBeFocused();
}
