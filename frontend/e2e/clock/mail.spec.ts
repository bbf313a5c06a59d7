import { expectAccessibleAtBothWidths } from '../support/accessibility';
import { ask, today } from '../support/api';
import { moveClockTo, nextWorkingDay, realTime } from '../support/clock';
import { expect, test } from '../support/house';
import { lettersTo, letterTo, proveAddress } from '../support/mail';
import { takenIn } from '../support/set-up';
import { daysAfter, someone } from '../support/someone';

test.describe.configure({ timeout: 240_000, mode: 'serial' });

test.afterAll(async () => {
  await realTime();
});

test('a reminder of a term comes at once, names nobody, and leads to the case behind the sign-in', async ({ at }) => {
  const address = `specialist-${Date.now()}@example.ru`;
  const person = someone();
  const page = await at('specialist');
  await proveAddress(page, address);
  await expectAccessibleAtBothWidths(page, { heading: 'Уведомления по почте', fact: address });
  const day = await today();
  const id = await takenIn(page, person, day);
  await moveClockTo(await nextWorkingDay(day));
  await expect(async () => {
    const all = await lettersTo(address);
    expect(all.some((letter) => letter.plain.includes(`/staff/cases/${id}`))).toBe(true);
  }).toPass({ timeout: 60_000 });
  const letter = (await lettersTo(address)).find((one) => one.plain.includes(`/staff/cases/${id}`));
  if (!letter) throw new Error('no letter');
  const everything = JSON.stringify(letter);
  for (const word of [person.lastName, person.firstName, person.snils, person.file]) {
    expect(everything).not.toContain(word);
  }
  expect(letter.plain).toContain('Срок подходит к концу. Последний день:');
  expect(letter.files[0]?.text).toContain('BEGIN:VCALENDAR');
  const visitor = await at();
  await visitor.goto(`/staff/cases/${id}`);
  await expect(visitor.getByRole('main')).not.toContainText(person.lastName);
  await page.goto('/staff/letters?stage=SENT');
  await expect(page.getByRole('table')).toContainText('Срок подходит к концу');
  await expect(page.getByRole('main')).not.toContainText(address);
  await expectAccessibleAtBothWidths(page, { heading: 'Письма', fact: 'Срок подходит к концу' });
});

test('a message waits for the morning and comes in the digest, once', async ({ at }) => {
  const address = `citizen-${Date.now()}@example.ru`;
  const page = await at('citizen');
  await proveAddress(page, address);
  await tellCitizen();
  const day = await today();
  expect(await lettersTo(address), 'only the code so far').toHaveLength(1);
  await moveClockTo(daysAfter(day, 1));
  const digest = await letterTo(address, 2);
  expect(digest.plain).toContain('Для вас есть новое сообщение.');
  expect(digest.plain).toContain('/cabinet/messages');
  expect(digest.plain).not.toContain('Мария');
  await moveClockTo(daysAfter(day, 2));
  await page.goto('/mail');
  await page.getByRole('group', { name: 'Новое сообщение' }).getByLabel('Не писать').check();
  await page.getByRole('button', { name: 'Сохранить выбор' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Выбор сохранён' })).toBeFocused();
  expect(await lettersTo(address), 'each piece of news is told once').toHaveLength(2);
});

/** The citizen asks for something, and the answer comes to the cabinet. */
async function tellCitizen(): Promise<void> {
  const cases = await ask('citizen', '{ viewer { ... on CitizenViewer { cases { edges { node { id } } } } } }');
  const viewer = cases.data?.viewer as { cases: { edges: readonly { node: { id: string } }[] } };
  const caseId = viewer.cases.edges[0]?.node.id;
  const filed = await ask(
    'citizen',
    `mutation($input: FileAppealInput!) {
      fileAppeal(input: $input) { ... on FileAppealDone { appeal { id revision } } }
    }`,
    { input: { idempotencyKey: crypto.randomUUID(), caseId, kind: 'OTHER', aboutWhom: '', words: 'Позвоните мне.' } },
  );
  const done = filed.data?.fileAppeal as { appeal: { id: string; revision: number } } | undefined;
  if (!done) throw new Error('the request was not filed');
  const { appeal } = done;
  const answered = await ask(
    'head',
    'mutation($input: AnswerAppealInput!) { answerAppeal(input: $input) { __typename } }',
    {
      input: {
        idempotencyKey: crypto.randomUUID(),
        appealId: appeal.id,
        revision: appeal.revision,
        outcome: 'SATISFIED',
        words: 'Позвонили.',
        wordsPlain: 'Мы позвонили.',
        further: 'В суд.',
      },
    },
  );
  expect(answered.data?.answerAppeal).toEqual({ __typename: 'AnswerAppealDone' });
}
