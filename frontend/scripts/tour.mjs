// Makes the pictures of the README: signs in through Keycloak's page, walks the demo, and saves what is seen.
// RYADOM_URL (http://localhost:8080) names the running system, CHROMIUM_PATH the browser.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const base = process.env.RYADOM_URL ?? 'http://localhost:8080';
const folder = fileURLToPath(new URL('../tour/', import.meta.url));
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What is seen: who signs in, where they go, what must be there before the picture is taken. */
const PICTURES = [
  { name: 'calculator', path: '/calculator?norm=WPP-01&from=2025-12-23', sees: '13 января 2026 г., вторник' },
  { name: 'queue', as: 'specialist', path: '/staff', sees: 'Просрочено' },
  { name: 'case', as: 'specialist', path: '/staff', opens: 'Крылов Артём Николаевич', sees: 'Что можно сделать' },
  { name: 'orders', as: 'head', path: '/staff/orders', sees: 'ждёт руководителя' },
  { name: 'cabinet', as: 'citizen', path: '/cabinet', sees: 'Что происходит сейчас' },
  { name: 'employer', as: 'employer', path: '/cabinet', sees: 'Травина Алла Юрьевна' },
  { name: 'plan', as: 'employer', path: '/cabinet', opens: 'Рябинина Ольга Степановна', sees: 'Согласовать план' },
  { name: 'certificate', as: 'citizen', path: '/cabinet', opens: 'Открыть сертификат', sees: 'Для сопровождения' },
];

/** Non-breaking spaces stand in dates; what is looked for is written with plain ones. */
const pattern = (text) => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s\\u00a0]'));

async function signIn(page, user) {
  await page.goto(`${base}/cabinet`);
  await page.getByRole('main').getByRole('button', { name: 'Войти' }).click();
  await page.locator('#username').fill(user);
  await page.locator('#password').fill('ryadom');
  await page.locator('#kc-login').click();
  await page.getByRole('button', { name: 'Выйти' }).waitFor();
}

async function take(browser, { name, as, path, opens, sees }) {
  const context = await browser.newContext({ viewport: { width: 1120, height: 760 }, locale: 'ru-RU' });
  const page = await context.newPage();
  if (as) await signIn(page, as);
  if (new URL(page.url()).pathname !== path) await page.goto(base + path);
  if (opens) await page.getByRole('link', { name: opens }).first().click();
  await page.getByText(pattern(sees)).first().waitFor();
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
  await context.close();
  process.stdout.write(`${name}.png\n`);
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  args: FLAGS,
});
for (const picture of PICTURES) await take(browser, picture);
await browser.close();
