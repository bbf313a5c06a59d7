import { answerFor, ask, codesFor, today } from './support/api';
import { arrived } from './support/hired';
import { expect, test } from './support/house';
import { signIn, signOut } from './support/people';
import { takenIn } from './support/set-up';
import { someone } from './support/someone';

const STRANGERS = ['citizen2', 'specialist2', 'ngo', 'employer'] as const;
const NEVER_WAS = 'case_0197b000-0000-7000-8000-000000000000';

test('a case is not found by anybody it is not for, by any door', async ({ at, page }) => {
  test.setTimeout(180_000);
  const person = someone();
  // Its own specialist comes in by the first of these doors.
  const caseId = await takenIn(await at('specialist'), person, await today());
  const owner = await ask(
    'specialist',
    'query($id: ID!) { node(id: $id) { ... on Case { person { id fullName } } } }',
    {
      id: caseId,
    },
  );
  expect(JSON.stringify(owner.data)).toContain(person.fullName);

  for (const stranger of STRANGERS) {
    await test.step(stranger, async () => {
      await signIn(page, stranger);
      const doors = [`/staff/cases/${caseId}`, `/cabinet/cases/${caseId}`, '/staff'];
      for (const door of doors) {
        await page.goto(door);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('.loading')).toHaveCount(0);
        await expect(page.getByRole('main')).not.toContainText(person.firstName);
        await expect(page.getByRole('main')).not.toContainText(person.file);
      }
      await page.goto(`/staff/cases/${caseId}`);
      await expect(page.getByRole('heading', { level: 1, name: 'Здесь ничего нет' })).toBeVisible();
      await signOut(page);
    });
  }
});

test('the API says «not found» to strangers, in the same words as for what never was', async () => {
  const person = someone();
  const { id: caseId } = await arrived(person, await today());
  expect(await codesFor('specialist', caseId)).toEqual(['FOUND']);
  for (const stranger of ['citizen2', 'specialist2', 'head2']) {
    expect(await codesFor(stranger, caseId)).toEqual(['NOT_FOUND']);
    expect(await answerFor(stranger, caseId)).toBe(await answerFor(stranger, NEVER_WAS));
  }
  for (const stranger of ['ngo', 'employer', 'auditor']) {
    expect(await codesFor(stranger, caseId)).not.toContain('FOUND');
    expect(await answerFor(stranger, caseId)).toBe(await answerFor(stranger, NEVER_WAS));
  }
});
