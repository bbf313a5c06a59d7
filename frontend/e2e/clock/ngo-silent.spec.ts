import { today } from '../support/api';
import { moveClockTo, realTime } from '../support/clock';
import { draftOrder } from '../support/desk';
import { arrived } from '../support/hired';
import { expect, test } from '../support/house';
import { approveOrder, certificate, offer } from '../support/providers';
import { withMeasures } from '../support/set-up';
import { daysAfter, someone } from '../support/someone';

test.describe.configure({ timeout: 240_000 });

test.afterAll(() => realTime());

test('an organisation that is silent leaves the case to a worker of the office', async ({ at }) => {
  const person = someone();
  const day = await today();
  const specialist = await at('specialist');
  const { id } = await arrived(person, day);
  await withMeasures(specialist, id, person, day);
  await offer(specialist);
  const offers = specialist.getByRole('region', { name: 'Предложения' });
  await expect(offers).toContainText('ждёт ответа');

  await moveClockTo(daysAfter(day, 1));
  await specialist.reload();
  await expect(offers).toContainText('не ответили в срок');
  await draftOrder(specialist, /Кузнецова/);
  await approveOrder(await at('head'), person, '92-с');
  await specialist.reload();
  await certificate(specialist);
  await expect(specialist.getByRole('region', { name: /^Сертификат/ }).first()).toContainText('Кузнецова');
  await expect(specialist.getByText('Идёт сопровождение').first()).toBeVisible();
});
