import type { Browser, Page } from '@playwright/test';
import { expectAccessible, WIDTHS } from './accessibility';
import { ask } from './api';
import {
  decide,
  draftOrder,
  expectDone,
  linkCabinet,
  openDeed,
  orderOf,
  planThreeMeasures,
  recordSearch,
} from './desk';
import { registerCitizen } from './keycloak';
import { signIn } from './people';
import type { Someone } from './someone';

/** What the journal of the case says was done, newest first, and its terms that have not ended. */
export async function storyOf(id: string, user = 'specialist') {
  const { data } = await ask(
    user,
    `query($id: ID!) { node(id: $id) { ... on Case {
      journal(first: 20) { edges { node { purpose } } }
      terms { state rule { id } }
    } } }`,
    { id },
  );
  const found = data?.node as {
    journal: { edges: { node: { purpose: string } }[] };
    terms: { state: string; rule: { id: string } }[];
  };
  return {
    // What other systems got of it comes in between, when they get it.
    purposes: found.journal.edges
      .map(({ node }) => node.purpose)
      .filter((purpose) => !purpose.startsWith('получено другой системой')),
    running: found.terms
      .filter(({ state }) => ['RUNNING', 'PAUSED', 'MISSED'].includes(state))
      .map(({ state, rule }) => `${rule.id} ${state}`),
  };
}

export async function at(browser: Browser, user: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, user);
  return page;
}

export async function withCabinet(browser: Browser, specialist: Page, person: Someone): Promise<Page> {
  const citizen = await at(browser, await registerCitizen(person.firstName, person.lastName));
  await citizen.getByRole('button', { name: 'Получить код' }).click();
  await linkCabinet(specialist, (await citizen.locator('.code').textContent()) ?? '');
  return citizen;
}

export async function toTheCertificate(browser: Browser, page: Page, person: Someone, day: string): Promise<void> {
  await decide(page, 'Нуждается', 'По выписке ИПРА показана помощь другого лица.');
  await planThreeMeasures(page, day);
  await recordSearch(page);
  await draftOrder(page, /Тихонов/);
  const head = await at(browser, 'head');
  const card = await orderOf(head, person);
  await card.getByText('Утвердить', { exact: false }).first().click();
  await card.getByLabel('Номер приказа').fill('79-с');
  await card.getByRole('button', { name: 'Утвердить приказ' }).click();
  await expectDone(head, 'Приказ утверждён.');
  await page.reload();
  const form = await openDeed(page, 'Сформировать сертификат');
  await form.getByRole('button', { name: 'Сформировать сертификат' }).click();
  await expectDone(page, 'Сертификат сформирован.');
  const deliver = await openDeed(page, 'Вручить сертификат');
  await deliver.getByLabel('Направить в личный кабинет').check();
  await deliver.getByRole('button', { name: 'Записать вручение' }).click();
  await expectDone(page, 'Сертификат вручён.');
}

export async function fits(page: Page, heading: string, fact: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, { heading, fact });
  }
  if (before) await page.setViewportSize(before);
}
