import type { Page } from '@playwright/test';
import { ask, today } from './support/api';
import {
  askMse,
  endHired,
  enterResults,
  expectDone,
  findInQueue,
  intake,
  openDeed,
  recordMseAnswer,
  typeDate,
} from './support/desk';
import { expect, test } from './support/house';
import { toTheCertificate } from './support/road';
import { takenIn } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 300_000 });

const FACTS = `query($id: ID!) { node(id: $id) { ... on Case {
  state { __typename }
  tasks
  terms { rule { id } state }
  journal(first: 50) { edges { node { purpose } } }
  paperNotices { edges { node { title handing { taker takerName by { fullName } } } } }
  appeals { edges { node { appealStage } } }
} } }`;

interface Facts {
  readonly state: { readonly __typename: string };
  readonly tasks: readonly string[];
  readonly terms: readonly { readonly rule: { readonly id: string }; readonly state: string }[];
  readonly journal: { readonly edges: readonly { readonly node: { readonly purpose: string } }[] };
  readonly paperNotices: {
    readonly edges: readonly {
      readonly node: { readonly title: string; readonly handing: { readonly taker: string; takerName: string } | null };
    }[];
  };
  readonly appeals: { readonly edges: readonly { readonly node: { readonly appealStage: string } }[] };
}

async function factsOf(caseId: string): Promise<Facts> {
  const { data } = await ask('specialist', FACTS, { id: caseId });
  return data?.node as Facts;
}

test('wholly on paper: from the intake to the results for a person without an account', async ({ at }) => {
  const person = someone();
  const day = await today();
  const page = await at('specialist');
  const caseId = await intake(page, person, day);

  await test.step('МСЭ is asked and answers on paper, and the centre decides', async () => {
    await askMse(page, 'В выписке нет степени ограничения способности к общению.', 'На бумаге');
    const receipt = await openDeed(page, 'Записать, когда запрос поступил в МСЭ');
    await typeDate(receipt, 'День поступления запроса в МСЭ', day);
    await receipt.getByRole('button', { name: 'Записать день поступления' }).click();
    await expectDone(page, 'День поступления записан, срок ответа посчитан.');
    await recordMseAnswer(page, '41-1', 'Нуждается в сопровождении', day);
    const deed = await openDeed(page, 'Принять решение о нуждаемости');
    await deed.getByLabel('Нуждается', { exact: true }).check();
    await deed.getByLabel(/Рекомендация МСЭ/).check();
    await deed.getByLabel('Обоснование').fill('МСЭ рекомендует помощь в общении.');
    await deed.getByRole('button', { name: 'Записать решение' }).click();
    await expectDone(page, 'Решение записано.');
  });

  await test.step('measures, provider and certificate', () => toTheCertificate(at, page, person, day, /Кузнецова/));

  await test.step('the certificate is handed over, and the worker says who signed', async () => {
    const deed = await openDeed(page, 'Вручить сертификат');
    await deed.getByLabel('Вручить на бумаге под подпись').check();
    await deed.getByRole('button', { name: 'Записать вручение' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Посмотрите подпись' }).first()).toBeVisible();
    await deed.getByLabel('Представитель', { exact: true }).check();
    await deed.getByLabel('Фамилия и имя представителя').fill('Гусев Павел');
    await deed.getByLabel('Подпись о получении вижу').check();
    await deed.getByRole('button', { name: 'Записать вручение' }).click();
    await expectDone(page, 'Сертификат вручён.');
    const papers = page.getByRole('region', { name: 'Бумаги для вручения' });
    await papers.getByText('Сертификат вручён на бумаге').first().click();
    await expect(papers).toContainText('Гусев Павел');
  });

  await test.step('a request comes on paper, is acknowledged, answered and handed over', () =>
    requestOnPaper(page, day));

  await test.step('hired, and the results', async () => {
    await page.goto(`/staff/cases/${caseId}`);
    await endHired(page, day);
    await enterResults(page, 3);
  });

  await test.step('the case, its journal and its terms are as they should be', async () => {
    const facts = await factsOf(caseId);
    expect(facts.state.__typename).toBe('CaseClosed');
    expect(facts.tasks).toEqual([]);
    const met = facts.terms.filter((term) => term.state === 'MET').map((term) => term.rule.id);
    expect(met).toEqual(expect.arrayContaining(['SIT-01', 'SIT-02', 'SIT-03', 'SIT-04', 'SIT-06', 'SIT-07', 'SIT-08']));
    expect(facts.terms.filter((term) => ['RUNNING', 'MISSED'].includes(term.state))).toEqual([]);
    const done = facts.journal.edges.map((edge) => edge.node.purpose);
    expect(done).toEqual(expect.arrayContaining(['вручён сертификат', 'вручена бумага']));
    const papers = facts.paperNotices.edges.map((edge) => edge.node);
    expect(papers).toHaveLength(3);
    expect(papers.every((paper) => paper.handing !== null)).toBe(true);
    expect(facts.appeals.edges.map((edge) => edge.node.appealStage)).toEqual(['ANSWERED']);
  });
});

test('a refusal on paper waits in the queue until it is handed over', async ({ at }) => {
  const person = someone();
  const page = await at('specialist');
  const caseId = await takenIn(page, person, await today());
  const deed = await openDeed(page, 'Принять решение о нуждаемости');
  await deed.getByLabel('Не нуждается', { exact: true }).check();
  await deed.getByLabel('Сведения выписки ИПРА').check();
  await deed.getByLabel('Обоснование').fill('Помощь другого лица не показана.');
  await deed.getByRole('button', { name: 'Записать решение' }).click();
  await expectDone(page, 'Решение записано.');
  expect((await factsOf(caseId)).tasks).toEqual(['HAND_OVER_PAPER']);
  await page.goto('/staff');
  await findInQueue(page, person.lastName);
  await expect(page.getByRole('main')).toContainText('Вручить на бумаге');
  await page.goto(`/staff/cases/${caseId}`);
  const papers = page.getByRole('region', { name: 'Бумаги для вручения' });
  await papers.getByText('Решение: сопровождение сейчас не требуется').click();
  await expect(papers).toContainText('Помощь другого лица не показана.');
  await handOver(papers);
  await expect
    .poll(async () => {
      const facts = await factsOf(caseId);
      return [facts.tasks, facts.terms.find((term) => term.rule.id === 'SIT-05')?.state];
    })
    .toEqual([[], 'MET']);
});

async function requestOnPaper(page: Page, day: string): Promise<void> {
  await page.getByRole('link', { name: 'Внести жалобу или просьбу' }).click();
  await page.getByLabel('Просьба вручать бумаги по-другому').check();
  await page.getByLabel('Что написано или сказано').fill('Прошу присылать бумаги почтой.');
  await page.getByLabel('на бумаге', { exact: true }).check();
  await typeDate(page, 'Когда получена', day);
  await page.getByRole('button', { name: 'Принять' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Просьба вручать бумаги/ })).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Расписка о приёме, PDF' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('receipt.pdf');
  await page.getByText('Почему этот срок?').first().click();
  await expect(page.getByText('Это цель проекта, а не срок закона', { exact: false }).first()).toBeVisible();
  await page.getByLabel('Сделано, о чём просили').check();
  await page.getByLabel('Ответ', { exact: true }).fill('Бумаги будут приходить по почте.');
  await page.getByLabel('То же простыми словами').fill('Мы пришлём бумаги почтой.');
  await page.getByRole('button', { name: 'Дать ответ' }).click();
  await expectDone(page, 'Ответ дан');
  await page.getByRole('link', { name: 'Дело', exact: true }).click();
  for (const title of [/^Ответ: №/, /^Принято: №/]) {
    const papers = page.getByRole('region', { name: 'Бумаги для вручения' });
    const paper = papers.locator('details').filter({ hasText: title });
    await paper.locator('summary').click();
    await handOver(paper);
    await expect(paper.getByText('вручено', { exact: true })).toBeVisible();
  }
}

async function handOver(scope: ReturnType<Page['locator']>): Promise<void> {
  await scope.getByLabel('Подпись о получении вижу').check();
  await scope.getByRole('button', { name: 'Записать вручение бумаги' }).click();
  await expect(scope.getByRole('button', { name: 'Записать вручение бумаги' })).toHaveCount(0);
}
