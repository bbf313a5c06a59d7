import type { Page } from '@playwright/test';
import { expect, test } from './support/house';
import { Keys, tabTo } from './support/keys';
import { type CaughtLetter, lettersTo, proveAddress } from './support/mail';
import { noticed } from './support/notices';

test.describe.configure({ timeout: 240_000 });

const PASSWORD = process.env.DEMO_PASSWORD ?? 'ryadom';
const MOST_SCREENS = 3;
const MOST_INPUTS = 8;

test('from a letter to the answer: three screens, eight inputs, no mouse, 320 px', async ({ at }) => {
  const address = `employer-${Date.now()}@example.ru`;
  const cabinet = await at('employer');
  await wantsAtOnce(cabinet, address);
  const { person, citizen } = await noticed(at);
  await cabinet.goto('/cabinet/notices');
  const notice = await cabinet.getByRole('link', { name: person.fullName }).getAttribute('href');

  const letter = await theLetterOf(address, String(notice));
  await test.step('the letter names nobody and has the last day for the calendar', () => {
    const everything = JSON.stringify(letter);
    for (const word of [person.lastName, person.firstName, person.snils, person.file, 'Лампа', 'сборщик']) {
      expect(everything).not.toContain(word);
    }
    expect(letter.subject).toContain('Нужно ваше действие');
    expect(letter.files[0]?.text).toContain('BEGIN:VCALENDAR');
  });

  const link = /https?:\S+\/cabinet\/notices\/\S+/.exec(letter.plain)?.[0] ?? '';
  expect(link).toContain(String(notice));
  const page = await at(undefined, { viewport: { width: 320, height: 720 } });
  const screens = screensOf(page);
  let inputs = 0;

  await test.step('the link leads to the sign-in, and that to the notice', async () => {
    await page.goto(link);
    await expect(page.locator('#username')).toBeFocused();
    inputs += await inputsOn(page);
    await page.keyboard.type('employer');
    await new Keys(page).to(page.locator('#password'));
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: person.fullName })).toBeVisible();
  });

  await test.step('the answer is one form', async () => {
    await tabTo(page, 'Откликнуться: помощь нужна');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('С кем говорить о плане')).toBeVisible();
    inputs += await inputsOn(page);
    await tabTo(page, 'С кем говорить о плане');
    await page.keyboard.type('Лебедева Ольга');
    await tabTo(page, 'Его телефон');
    await page.keyboard.type('+7 495 000-44-01');
    await tabTo(page, 'Будет свой работник');
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText('Отклик отправлен.')).toBeVisible();
  });

  expect([...screens].length, [...screens].join('\n')).toBeLessThanOrEqual(MOST_SCREENS);
  expect(inputs).toBeGreaterThanOrEqual(4);
  expect(inputs).toBeLessThanOrEqual(MOST_INPUTS);
  expect(await lettersOf(address, String(notice)), 'one letter of the notice, and none of the answer').toHaveLength(1);
  await citizen.goto('/cabinet');
  await expect(citizen.getByText('Работодатель откликнулся').first()).toBeVisible();
});

test('Back from the sign-in that a letter opened stays in the house and is no circle', async ({ at }) => {
  const page = await at();
  await page.goto('/cabinet/notices/employernotice_0197b000-0000-7000-8000-000000000000#enter');
  await expect(page.locator('#username')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('main').getByRole('button', { name: 'Войти', exact: true })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

/** Letters that lead there: somebody else's test may notify the same employer meanwhile. */
async function lettersOf(address: string, path: string): Promise<readonly CaughtLetter[]> {
  return (await lettersTo(address)).filter((letter) => letter.plain.includes(path));
}

async function theLetterOf(address: string, path: string): Promise<CaughtLetter> {
  await expect(async () => expect(await lettersOf(address, path)).toHaveLength(1)).toPass({ timeout: 60_000 });
  const [letter] = await lettersOf(address, path);
  if (!letter) throw new Error('no letter');
  return letter;
}

/** Proves an address, and is told of what there is to do without waiting for the morning. */
async function wantsAtOnce(page: Page, address: string): Promise<void> {
  await proveAddress(page, address);
  await page.getByRole('group', { name: 'Нужно ваше действие' }).getByLabel('Сразу').check();
  await page.getByRole('button', { name: 'Сохранить выбор' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Выбор сохранён' })).toBeFocused();
}

/** Every address that the window shows, the form of an address being a screen of its own. */
function screensOf(page: Page): ReadonlySet<string> {
  const screens = new Set<string>();
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) return;
    const { origin, pathname, searchParams } = new URL(frame.url());
    screens.add(`${origin}${pathname} ${searchParams.get('do') ?? ''}`);
  });
  return screens;
}

/** Fields of the form to type in, and choices of one among several. */
async function inputsOn(page: Page): Promise<number> {
  const form = page.locator('main form, #kc-form-login').first();
  const names = await form.getByRole('radio').evaluateAll((all) => all.map((one) => one.getAttribute('name')));
  const fields = form.locator('input:not([type=hidden],[type=submit],[type=radio]), textarea, select');
  return (await fields.filter({ visible: true }).count()) + new Set(names).size;
}
