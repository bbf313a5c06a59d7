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
  let file = await intake(person, day);
  const change = async (name: string, input: object) => {
    file = (await mutate<CaseAnswer>(OFFICE, name, { caseId: file.id, revision: file.revision, ...input }, CASE)).case;
  };
  await change('decideNeed', { needed: true, ground: 'IPRA_EXTRACT', reasons: 'Показана помощь другого лица.' });
  const content = 'Быть рядом на собеседовании.';
  await change('planMeasures', {
    measures: [{ listed: 'accompaniment-1', content, from: day, to: daysAfter(day, 30) }],
  });
  await change('recordNgoSearch', { ground: 'NO_SUITABLE_NGO', note: 'В округе такой организации нет.' });
  await change('draftAppointmentOrder', { staffId: 'staff_kuznetsova' });
  await approve(file.id, day);
  file = await caseOf(file.id);
  await change('formCertificate', {});
  await deliver(file.id, day);
  return { id: file.id, citizen: cabinet ? await link(file.id, person) : undefined };
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

async function intake(person: Someone, day: string): Promise<Ref> {
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

async function link(caseId: string, { firstName, lastName }: Someone): Promise<string> {
  const citizen = await registerCitizen(firstName, lastName);
  const { code } = await mutate<{ code: string }>(citizen, 'requestLinkCode', {}, 'code');
  const { person } = await node<{ person: Ref }>(OFFICE, caseId, 'person { id revision }', 'Case');
  const { id: personId, revision } = person;
  await mutate(OFFICE, 'linkAccount', { personId, revision, code, identityPaperSeen: true }, 'person { id }');
  return citizen;
}
