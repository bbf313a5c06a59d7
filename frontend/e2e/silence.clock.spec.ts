import { expect, test } from '@playwright/test';
import { ask, today } from './support/api';
import { decide, draftOrder, intake, planThreeMeasures } from './support/desk';
import { approveOrder, at, certificate, offer } from './support/providers';
import { daysAfter, someone } from './support/someone';

/** The clock is one for all: what moves it runs when everything else is over, and puts it back. */

test.describe.configure({ timeout: 240_000 });

const MOVE = 'mutation($input: MoveClockInput!) { moveClock(input: $input) { __typename } }';

async function moveClock(to: string | null): Promise<void> {
  const { errors } = await ask('methodologist', MOVE, { input: { idempotencyKey: crypto.randomUUID(), to } });
  expect(errors).toBeUndefined();
}

test.afterAll(() => moveClock(null));

test('an organisation that is silent leaves the case to a worker of the office', async ({ browser }) => {
  const person = someone();
  const day = await today();
  const specialist = await at(browser, 'specialist');
  await intake(specialist, person, day);
  await decide(specialist, 'Нуждается', 'По выписке ИПРА показана помощь другого лица.');
  await planThreeMeasures(specialist, day);
  await offer(specialist);
  const offers = specialist.getByRole('region', { name: 'Предложения' });
  await expect(offers).toContainText('ждёт ответа');

  await moveClock(`${daysAfter(day, 1)}T09:00:00Z`);
  await specialist.reload();
  await expect(offers).toContainText('не ответили в срок');
  await draftOrder(specialist, /Кузнецова/);
  await approveOrder(await at(browser, 'head'), person, '92-с');
  await specialist.reload();
  await certificate(specialist);
  await expect(specialist.getByRole('region', { name: /^Сертификат/ }).first()).toContainText('Кузнецова');
  await expect(specialist.getByText('Идёт сопровождение').first()).toBeVisible();
});
