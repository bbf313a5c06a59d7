import { ask, mutate } from './api';
import { registerCitizen } from './keycloak';
import { daysAfter, type Someone } from './someone';

/** The road before an employer comes into it, past the screens: other specs walk it by them. */

interface Ref {
  readonly id: string;
  readonly revision: number;
}

type CaseAnswer = { readonly case: Ref };

const OFFICE = 'specialist';
const CASE = 'case { id revision }';

/** A case of a person who holds a certificate and looks for work; with a cabinet, if somebody is to sign in to it. */
export async function accompanied(person: Someone, day: string, cabinet = false): Promise<AccompaniedCase> {
  const { id } = await arrived(person, day);
  await planned(id, [{ listed: 'accompaniment-1', ...during(day, 'Быть рядом на собеседовании.') }]);
  await certified(id, day, 'staff_kuznetsova');
  await deliver(id, day);
  return { id, citizen: cabinet ? await linked(id, person) : undefined };
}

/** Whoever was taken in is found needy, and these measures are planned. */
export async function planned(id: string, measures: readonly object[]): Promise<void> {
  const reasons = 'Показана помощь другого лица.';
  await change(id, 'decideNeed', { needed: true, ground: 'IPRA_EXTRACT', reasons });
  await change(id, 'planMeasures', { measures });
}

/** They get a certificate, with a worker of the office beside them. */
export async function certified(id: string, day: string, staffId: string): Promise<void> {
  await change(id, 'recordNgoSearch', { ground: 'NO_SUITABLE_NGO', note: 'В округе такой организации нет.' });
  await change(id, 'draftAppointmentOrder', { staffId });
  await approve(id, day);
  await change(id, 'formCertificate', {});
}

/** What a measure says, and its days: a month from this day. */
export function during(day: string, content: string) {
  return { content, from: day, to: daysAfter(day, 30) };
}

async function change(id: string, name: string, input: object): Promise<void> {
  const { revision } = await caseOf(id);
  await mutate(OFFICE, name, { caseId: id, revision, ...input }, CASE);
}

export interface AccompaniedCase {
  readonly id: string;
  /** The account of the citizen. */
  readonly citizen: string | undefined;
}

/** The person is hired by «Лампа», which is told of the help with a plan; the id of the notice. */
export async function notified(caseId: string, day: string, post = 'сборщик'): Promise<string> {
  const { revision } = await caseOf(caseId);
  const employment = { employerName: 'ООО «Лампа»', employerInn: '7700000023', post, hiredOn: day };
  const reason = 'Человек принёс копию трудового договора.';
  await mutate(OFFICE, 'endCase', { caseId, revision, outcome: 'EMPLOYED', on: day, reason, employment }, CASE);
  const { notice } = await mutate<{ notice: Ref }>(
    OFFICE,
    'notifyEmployer',
    { caseId, agreed: true },
    'notice { id revision }',
  );
  return notice.id;
}

/** The employer has responded, and the office has found that a plan is needed; the id of its plan, before the employer. */
export async function offered(noticeId: string, day: string, content: string): Promise<string> {
  await mutate('employer', 'respondToEmployerNotice', { ...(await noticeOf(noticeId)), ...RESPONSE }, 'notice { id }');
  await mutate(OFFICE, 'recordNeedAnalysis', { ...(await noticeOf(noticeId)), ...NEEDED }, 'notice { id }');
  const measures = [{ listed: 'workplace-8', content, from: day, doer: 'EMPLOYER' }];
  const fields = 'plan { id revision }';
  const begun = await mutate<PlanAnswer>(OFFICE, 'startWorkplacePlan', { groundId: noticeId, measures }, fields);
  const { id: planId, revision } = begun.plan;
  const shown = await mutate<PlanAnswer>(
    OFFICE,
    'showPlanToWorker',
    { planId, revision, way: 'PAPER', on: day },
    fields,
  );
  await mutate(OFFICE, 'offerPlanForDiscussion', { planId, revision: shown.plan.revision }, fields);
  return planId;
}

type PlanAnswer = { readonly plan: Ref };

const RESPONSE = { contactName: 'Лебедева Ольга', contactPhone: '+7 495 000-44-01', mentor: 'OWN_WORKER' };
const NEEDED = { needed: true, reasons: 'Первая работа.', reasonsPlain: 'Вам помогут на работе.' };

/** Somebody is taken in at the desk: a case without a decision. */
export async function arrived(person: Someone, day: string): Promise<Ref> {
  const { snils, lastName, firstName, middleName, birthDate, file } = person;
  const { case: begun } = await mutate<CaseAnswer>(
    OFFICE,
    'intakeCase',
    {
      person: { snils, lastName, firstName, middleName, birthDate },
      personalDataSource: 'ELECTRONIC',
      identityPaper: 'PASSPORT',
      identityPaperSeen: true,
      personalFileNumber: file,
      personalFileDate: day,
      planAgreedOn: day,
      planSource: 'ELECTRONIC',
      ipraNumber: `ИПРА-${file}`,
      ipraReceivedOn: day,
      ipraSource: 'SMEV_EXTRACT',
    },
    CASE,
  );
  return begun;
}

async function caseOf(id: string): Promise<Ref> {
  return node<Ref>(OFFICE, id, 'id revision', 'Case');
}

async function noticeOf(id: string): Promise<{ noticeId: string; revision: number }> {
  const { revision } = await node<Ref>(OFFICE, id, 'id revision', 'EmployerNotice');
  return { noticeId: id, revision };
}

async function node<Of>(user: string, id: string, fields: string, type: string): Promise<Of> {
  const answer = await ask(user, `query($id: ID!) { node(id: $id) { ... on ${type} { ${fields} } } }`, { id });
  if (!answer.data?.node) throw new Error(`no ${type} for ${user}: ${JSON.stringify(answer)}`);
  return answer.data.node as Of;
}

async function approve(caseId: string, day: string): Promise<void> {
  const { orders } = await node<{ orders: readonly Ref[] }>(OFFICE, caseId, 'orders { id revision }', 'Case');
  const [order] = orders;
  if (!order) throw new Error('no order was drafted');
  const { id: orderId, revision } = order;
  await mutate('head', 'approveAppointmentOrder', { orderId, revision, number: '78-с', date: day }, 'order { id }');
}

async function deliver(caseId: string, day: string): Promise<void> {
  const { certificate } = await node<{ certificate: Ref }>(OFFICE, caseId, 'certificate { id revision }', 'Case');
  const { id: certificateId, revision } = certificate;
  const receipt = { taker: 'PERSON', signatureSeen: true };
  const paper = { certificateId, revision, way: 'PAPER', handedOn: day, receipt };
  await mutate(OFFICE, 'deliverCertificate', paper, 'case { id }');
}

/** The cabinet of whoever was taken in: an account of its own. */
export async function linked(caseId: string, { firstName, lastName }: Someone): Promise<string> {
  const citizen = await registerCitizen(firstName, lastName);
  const { code } = await mutate<{ code: string }>(citizen, 'requestLinkCode', {}, 'code');
  const { person } = await node<{ person: Ref }>(OFFICE, caseId, 'person { id revision }', 'Case');
  const { id: personId, revision } = person;
  await mutate(OFFICE, 'linkAccount', { personId, revision, code, identityPaperSeen: true }, 'person { id }');
  return citizen;
}
