import { expectAccessible, WIDTHS } from './support/accessibility';
import { ask, today } from './support/api';
import { draftOrder, recordSearch } from './support/desk';
import { arrived } from './support/hired';
import { expect, test } from './support/house';
import {
  agreed,
  approveOrder,
  certificate,
  contract,
  deliverOnPaper,
  newEdition,
  offer,
  startReplacement,
} from './support/providers';
import { withMeasures } from './support/set-up';
import { someone } from './support/someone';

test.describe.configure({ timeout: 240_000 });

interface Facts {
  readonly state: { readonly __typename: string };
  readonly tasks: readonly string[];
  readonly certificateEditions: readonly {
    readonly edition: number;
    readonly standing: { readonly stage: string };
    readonly form: { readonly start: string; readonly end: string };
  }[];
  readonly terms: readonly { readonly state: string; readonly rule: { readonly id: string } }[];
  readonly journal: { readonly edges: readonly { readonly node: { readonly purpose: string } }[] };
}

const CASE = `query($id: ID!) { node(id: $id) { ... on Case {
  state { __typename } tasks
  certificateEditions { edition standing { stage } form { start end } }
  terms { state rule { id } }
  journal(first: 60) { edges { node { purpose } } }
} } }`;

const SENT = `{ viewer { ... on StaffViewer { exchange(first: 100, filter: { system: ECP }) { edges { node { kindName case { id } } } } } } }`;

async function factsOf(id: string): Promise<Facts> {
  return (await ask('specialist', CASE, { id })).data?.node as Facts;
}

/** How often ЕЦП was told of the certificate of this case. */
async function toldOfCertificate(id: string): Promise<number> {
  const { data } = await ask('specialist', SENT);
  const viewer = data?.viewer as {
    exchange: { edges: { node: { kindName: string; case: { id: string } | null } }[] };
  };
  return viewer.exchange.edges.filter(({ node }) => node.case?.id === id && node.kindName === 'Сведения о сертификате')
    .length;
}

test('who accompanies is replaced twice, and the certificate keeps its number and days', async ({ at }) => {
  const person = someone();
  const day = await today();
  const specialist = await at('specialist');
  const head = await at('head');
  const { id } = await arrived(person, day);
  await withMeasures(specialist, id, person, day);
  const first = await offer(specialist);
  await agreed(specialist, []);
  await contract(specialist, '31-26');
  await certificate(specialist);
  await deliverOnPaper(specialist);

  await startReplacement(specialist, 'Договор с организацией закончился', 'Меняются все');
  const followed = specialist.getByRole('region', { name: 'Замены сопровождающего' });
  await expect(followed).toContainText(`Сопровождает или сопровождал: ${first}`);
  await expect(specialist.getByText('Подберите нового сопровождающего: предложите', { exact: false })).toBeVisible();
  await recordSearch(specialist);
  await draftOrder(specialist, /Кузнецова/);
  await approveOrder(head, person, '91-с');
  await specialist.reload();
  await newEdition(specialist);
  await deliverOnPaper(specialist);

  await startReplacement(specialist, 'Работник больше не может сопровождать', 'Меняются все');
  await offer(specialist);
  await agreed(specialist, []);
  await contract(specialist, '32-26');
  await newEdition(specialist);
  await deliverOnPaper(specialist);

  const paper = specialist.getByRole('region', { name: /^Сертификат/ }).first();
  await expect(paper).toContainText('редакция 3');
  await paper.getByText('Прежние редакции: 2').click();
  await expect(paper).toContainText('редакцией 3');
  await expect(paper).toContainText('редакцией 2');
  for (const width of WIDTHS) {
    await specialist.setViewportSize({ width, height: 900 });
    await expectAccessible(specialist, { heading: person.fullName, fact: 'Замены сопровождающего' });
  }

  const facts = await factsOf(id);
  expect(facts.state.__typename).toBe('Accompanying');
  expect(facts.tasks).toEqual([]);
  expect(facts.certificateEditions.map(({ edition, standing }) => `${edition} ${standing.stage}`)).toEqual([
    '3 IN_FORCE',
    '2 REPLACED',
    '1 REPLACED',
  ]);
  expect(new Set(facts.certificateEditions.map(({ form }) => `${form.start} ${form.end}`)).size).toBe(1);
  expect(facts.terms.filter(({ state }) => state === 'RUNNING').map(({ rule }) => rule.id)).toEqual([
    'SIT-09',
    'SIT-10',
  ]);
  const journal = facts.journal.edges.map(({ node }) => node.purpose);
  expect(journal.filter((purpose) => purpose === 'сменился сопровождающий')).toHaveLength(2);
  expect(journal.filter((purpose) => purpose === 'начата замена сопровождающего')).toHaveLength(2);
  expect(await toldOfCertificate(id)).toBe(3);
});
