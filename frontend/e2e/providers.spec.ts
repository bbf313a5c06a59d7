import { expectAccessible, WIDTHS } from './support/accessibility';
import { today } from './support/api';
import { draftOrder } from './support/desk';
import { arrived } from './support/hired';
import { expect, test } from './support/house';
import { agreed, approveOrder, certificate, contract, declined, offer } from './support/providers';
import { withMeasures } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 180_000 });

test('an organisation that does everything accompanies by a contract, and no order is needed', async ({ at }) => {
  const person = someone();
  const day = await today();
  const specialist = await at('specialist');
  const { id } = await arrived(person, day);
  await withMeasures(specialist, id, person, day);
  await expect(specialist.getByRole('heading', { name: 'Организации реестра' })).toBeVisible();

  await offer(specialist);
  const offers = specialist.getByRole('region', { name: 'Предложения' });
  await expect(offers).toContainText('ждёт ответа');
  await declined(specialist, 'Все сопровождающие заняты до конца месяца.');
  await expect(offers).toContainText('Все сопровождающие заняты до конца месяца.');

  const name = await offer(specialist);
  for (const width of WIDTHS) {
    await specialist.setViewportSize({ width, height: 900 });
    await expectAccessible(specialist, { heading: person.fullName, fact: 'Предложения' });
  }
  await agreed(specialist, []);
  await contract(specialist, '15-26');
  await expect(specialist.getByRole('region', { name: 'Договор с организацией' })).toContainText(name);
  await certificate(specialist);
  await expect(specialist.getByText('Идёт сопровождение').first()).toBeVisible();
});

test('an organisation does a part, and a worker of the office the rest', async ({ at }) => {
  const person = someone();
  const day = await today();
  const specialist = await at('specialist');
  const { id } = await arrived(person, day);
  await withMeasures(specialist, id, person, day);
  const name = await offer(specialist);
  await agreed(specialist, ['Первая неделя на новом месте']);
  await contract(specialist, '16-26');

  await draftOrder(specialist, /Кузнецова/);
  const head = await at('head');
  await approveOrder(head, person, '78-с');

  await specialist.reload();
  await certificate(specialist);
  const paper = specialist.getByRole('region', { name: /^Сертификат/ }).first();
  await expect(paper).toContainText('Кузнецова');
  await expect(paper).toContainText(`Часть мероприятий выполняет ${name}`);
});
