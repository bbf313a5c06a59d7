import { expectAccessibleAtBothWidths } from './support/accessibility';
import { ask, today } from './support/api';
import {
  askMse,
  endHired,
  enterResults,
  expectDone,
  intake,
  mseTakesIt,
  openDeed,
  recordMseAnswer,
  typeDate,
} from './support/desk';
import { mseAnswers } from './support/exchange';
import { expect, test } from './support/house';
import { toTheCertificate } from './support/road';
import { takenIn } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

const REASON = 'В выписке нет степени ограничения способности к общению.';

test('by МСЭ on paper: the request, the receipt, two answers, the decision, the hiring and the results', async ({
  at,
}) => {
  const person = someone();
  const day = await today();
  const page = await at('specialist');
  await intake(page, person, day);

  await test.step('the request went on paper, and its term is provisional', async () => {
    await askMse(page, REASON, 'На бумаге');
    await expect(page.getByText('Срок ответа предварительный').first()).toBeVisible();
    const deed = await openDeed(page, 'Записать, когда запрос поступил в МСЭ');
    await typeDate(deed, 'День поступления запроса в МСЭ', day);
    await deed.getByRole('button', { name: 'Записать день поступления' }).click();
    await expectDone(page, 'День поступления записан, срок ответа посчитан.');
    await expect(page.getByText('Срок ответа предварительный')).toHaveCount(0);
  });

  await test.step('a second answer stands beside the first and is looked over', async () => {
    await recordMseAnswer(page, '31-1', 'Нуждается в сопровождении', day);
    await recordMseAnswer(page, '31-2', 'Не нуждается в сопровождении', day);
    const inquiry = page.getByRole('region', { name: 'Запрос в МСЭ' });
    await expect(inquiry).toContainText('МСЭ рекомендует сопровождение');
    await expect(inquiry).toContainText('ждёт разбора');
    await expectAccessibleAtBothWidths(page, { heading: person.fullName, fact: REASON });
    const deed = await openDeed(page, 'Разобрать ответ МСЭ');
    await deed.getByLabel('Что решено с этим ответом').fill('Бюро подтвердило: верен первый ответ.');
    await deed.getByRole('button', { name: 'Записать разбор' }).click();
    await expectDone(page, 'Разбор записан.');
    await expect(inquiry).toContainText('Бюро подтвердило: верен первый ответ.');
  });

  await test.step('the centre decides by the recommendation', async () => {
    const deed = await openDeed(page, 'Принять решение о нуждаемости');
    await deed.getByLabel('Нуждается', { exact: true }).check();
    await deed.getByLabel(/Рекомендация МСЭ/).check();
    await deed.getByLabel('Обоснование').fill('МСЭ рекомендует помощь в общении.');
    await deed.getByRole('button', { name: 'Записать решение' }).click();
    await expectDone(page, 'Решение записано.');
  });

  await test.step('the certificate', () => toTheCertificate(at, page, person, day));

  await test.step('hired: the case is closed and the results are entered', async () => {
    await endHired(page, day);
    await expect(page.getByText('Дело закрыто').first()).toBeVisible();
    await expect(page.getByText('ООО «Лампа», ИНН 7700000023').first()).toBeVisible();
    await enterResults(page, 3);
    await expect(page.getByText('Работодатель доволен.').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Внести результаты', exact: true })).toHaveCount(0);
    await expectAccessibleAtBothWidths(page, { heading: person.fullName, fact: 'Работодатель доволен.' });
  });
});

test('over the exchange: МСЭ takes the request and answers, and the case comes back to its decision', async ({
  at,
}) => {
  const person = someone();
  const page = await at('specialist');
  const id = await takenIn(page, person, await today());
  await askMse(page, REASON, 'Через обмен');
  await mseTakesIt(page);
  await mseAnswers(await requestOf(id), 'Нужна помощь в общении.');
  const inquiry = page.getByRole('region', { name: 'Запрос в МСЭ' });
  await expect(async () => {
    await page.reload();
    await expect(inquiry).toContainText('Нужна помощь в общении.', { timeout: 2000 });
  }).toPass({ timeout: 60_000 });
  await expect(inquiry).toContainText('через обмен');
  await expect(page.getByRole('link', { name: 'Принять решение о нуждаемости', exact: true })).toBeVisible();
});

/** The message that a case has put into the outbox, as its staff see it. */
async function requestOf(caseId: string): Promise<string> {
  const { data } = await ask(
    'specialist',
    '{ viewer { ... on StaffViewer { exchange(first: 20) { edges { node { id kindName case { id } } } } } } }',
  );
  const viewer = data?.viewer as {
    exchange: { edges: { node: { id: string; kindName: string; case?: { id: string } } }[] };
  };
  const found = viewer.exchange.edges.find(({ node }) => node.case?.id === caseId);
  if (!found) throw new Error('the request is not in the outbox');
  return found.node.id;
}
