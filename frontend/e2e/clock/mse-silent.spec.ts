import type { Locator, Page } from '@playwright/test';
import { today } from '../support/api';
import { moveClockTo, nextWorkingDay, realTime } from '../support/clock';
import { askMse, decide, expectDone, openDeed } from '../support/desk';
import { mseKeepsSilent } from '../support/exchange';
import { expect, test } from '../support/house';
import { takenIn } from '../support/set-up';
import { someone } from '../support/someone';

test.describe.configure({ timeout: 240_000, mode: 'serial' });

test.afterAll(async () => {
  await realTime();
});

test('МСЭ is silent past its term: shown overdue on the side of МСЭ, a reminder, decided on new facts', async ({
  at,
}) => {
  await mseKeepsSilent();
  const person = someone();
  const asked = await moveClockTo(await nextWorkingDay(await today()));
  const page = await at('specialist');
  await takenIn(page, person, asked);
  await askMse(page, 'В выписке нет степени ограничения способности к общению.', 'Через обмен');
  await until(page, (term) => expect(term).toContainText('Осталось 5 рабочих дней', { timeout: 1000 }));

  await test.step('its last day is gone: МСЭ is late, and nothing is decided by itself', async () => {
    const late = await moveClockTo(await nextWorkingDay(asked, 7));
    await until(page, async (term) => {
      await expect(term).toContainText('Просрочено на 2 рабочих дня', { timeout: 1000 });
      await expect(term).toContainText('пропущен', { timeout: 1000 });
    });
    await expect(answerTerm(page)).toContainText('Чей ход: медико-социальная экспертиза');
    await expect(page.getByText('Ждут ответа МСЭ').first()).toBeVisible();
    expect(late > asked).toBe(true);
  });

  await test.step('a reminder goes the way of the request', async () => {
    const deed = await openDeed(page, 'Напомнить МСЭ');
    await deed.getByRole('button', { name: 'Напомнить' }).click();
    await expectDone(page, 'Напоминание записано.');
    await expect(page.getByRole('region', { name: 'Запрос в МСЭ' })).toContainText('Напоминали');
  });

  await test.step('the centre decides on new facts, and waits for МСЭ no longer', async () => {
    await decide(page, 'Нуждается', 'Гражданин принёс новую выписку: нужна помощь в общении.');
    await expect(page.getByText('Ждут ответа МСЭ')).toHaveCount(0);
    await expect(answerTerm(page)).toContainText('снят');
  });
});

/** The term that МСЭ has to answer in, on the page of the case. */
function answerTerm(page: Page): Locator {
  return page.getByRole('region', { name: 'Сроки' }).getByRole('listitem').filter({ hasText: 'Ответ МСЭ' });
}

/** The exchange and the sweep do their work beside the page: it is read anew until they have. */
async function until(page: Page, seen: (term: Locator) => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await seen(answerTerm(page));
  }).toPass({ timeout: 60_000 });
}
