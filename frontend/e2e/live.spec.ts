import { today } from './support/api';
import { decide, openDeed } from './support/desk';
import { arrived } from './support/hired';
import { expect, test } from './support/house';
import { cabinetOf, openCase, takenIn } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 120_000 });

const SOON = { timeout: 2000 };

test('what one worker does another sees within two seconds, and neither focus nor typed words are lost', async ({
  at,
}) => {
  const person = someone();
  const first = await at('specialist');
  await takenIn(first, person, await today());
  const looking = await at('head');
  await looking.goto(new URL(first.url()).pathname);
  const give = await openDeed(looking, 'Передать дело');
  const reason = give.getByLabel('Почему');
  await reason.fill('Морозова уходит в отпуск.');
  await expect(reason).toBeFocused();
  await decide(first, 'Нуждается', 'Показано в выписке.');
  await expect(give.locator('.notice').filter({ hasText: 'Сведения обновлены' })).toBeVisible(SOON);
  await expect(looking.getByText('Показано в выписке.').first()).toBeVisible(SOON);
  await expect(reason).toBeFocused();
  await expect(reason).toHaveValue('Морозова уходит в отпуск.');
  await expect(looking.getByRole('status').filter({ hasText: 'Сведения на странице обновились.' })).toHaveCount(1);
});

test('the citizen sees the decision without asking again', async ({ at }) => {
  const person = someone();
  const specialist = await at('specialist');
  const { id } = await arrived(person, await today());
  const citizen = await cabinetOf(at, id, person);
  await openCase(specialist, id, person);
  const before = await citizen.locator('main').textContent();
  await decide(specialist, 'Нуждается', 'Показано в выписке.');
  await expect.poll(() => citizen.locator('main').textContent(), SOON).not.toBe(before);
});
