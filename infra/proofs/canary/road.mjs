// @ts-check
import { Road } from "../../demo/road.mjs";
import { day } from "../moscow.mjs";

const STAFF = ["staff_kuznetsova", "staff_tikhonov"];

/** Says that a word stands inside a sentence, as in life. @param {string} word */
const sentence = (word) => `По словам гражданина, ${word}; записано на приёме.`;

/**
 * The whole road of somebody, to the certificate.
 * @param {import("../../demo/client.mjs").Client} client
 * @param {import("./people.mjs").Somebody} who
 * @param {string | null} citizen whose cabinet is linked
 * @returns {Promise<any>} the case
 */
export async function wholeRoad(client, who, citizen) {
  const { person, file, ipra, representative } = who;
  const road = new Road(client, { run: "canary", specialist: "specialist", head: "head", person });
  await road.intake({ on: day(0), file, ipra });
  if (citizen) await road.link(citizen);
  const { id: personId, revision } = road.case.person;
  const mandate = { kind: "POWER_OF_ATTORNEY", until: day(300), ...representative };
  const added = { idempotencyKey: `canary-representative-${person.key}`, personId, revision, ...mandate };
  await client.mutate("specialist", "addRepresentative", added, "person { representatives { fullName mandate { document } } }");
  await road.decide({ needed: true, reasons: sentence(who.reasons) });
  await road.plan([
    { listed: "accompaniment-1", content: sentence(who.content), from: day(0), to: day(30) },
    { ownTitle: who.ownTitle, content: sentence(who.content), from: day(0), to: day(60) },
  ]);
  await road.searchInVain(sentence(who.ngoNote));
  await road.draft(STAFF[0] ?? "");
  await road.sendBack(sentence(who.returnReason));
  await road.draft(STAFF[1] ?? "");
  await road.approve({ number: who.orderNumber, date: day(0) });
  await road.form(sentence(who.notes));
  if (citizen) await road.deliver();
  return road.case;
}

/**
 * A case that ends with a refusal.
 * @param {import("../../demo/client.mjs").Client} client
 * @param {import("./people.mjs").Somebody} who
 */
export async function refusedRoad(client, who) {
  const road = new Road(client, { run: "canary", specialist: "specialist", head: "head", person: who.person });
  await road.intake({ on: day(0), file: who.file, ipra: who.ipra });
  await road.decide({ needed: false, reasons: sentence(who.reasons) });
}

/**
 * A case that goes by МСЭ, over the exchange and then on paper, and ends twice. What the exchange is given stays in its
 * outbox: nobody is connected here.
 * @param {import("../../demo/client.mjs").Client} client
 * @param {import("./people.mjs").Somebody} who
 * @param {ReturnType<typeof import("./people.mjs").byMse>} typed
 * @returns {Promise<any>} what the case shows
 */
export async function roadByMse(client, who, typed) {
  const road = new Road(client, { run: "canary", specialist: "specialist", head: "head", person: who.person });
  await road.intake({ on: day(0), file: who.file, ipra: who.ipra });
  await road.step("requestMse", { reason: sentence(typed.exchanged), channel: "EXCHANGE" });
  await road.step("requestMse", { reason: sentence(typed.reason), channel: "PAPER", sentOn: day(0) });
  const answer = { number: typed.number, answeredOn: day(0), receivedOn: day(0) };
  await road.step("recordMseAnswer", { ...answer, needed: true, reasons: sentence(typed.reasons) });
  await road.step("recordMseAnswer", { ...answer, needed: false, reasons: sentence(typed.secondReasons) });
  await road.step("reviewMseAnswer", { note: sentence(typed.review) });
  await road.decide({ needed: true, reasons: sentence(who.reasons) });
  await road.plan([{ ownTitle: who.ownTitle, content: sentence(who.content), from: day(0), to: day(60) }]);
  await road.searchInVain(sentence(who.ngoNote));
  await road.draft(STAFF[0] ?? "");
  await road.approve({ number: who.orderNumber, date: day(0) });
  await road.form(sentence(who.notes));
  await road.step("startReplacement", { reason: "NGO_JOINS", note: sentence(typed.replaced), keeps: "STAFF" });
  await road.step("cancelReplacement", { reason: sentence(typed.kept) });
  await road.step("correctCertificate", { reason: sentence(typed.slip), notes: sentence(typed.corrected) });
  const employment = { employerName: typed.employer, employerInn: "7700000023", post: typed.post, hiredOn: day(0) };
  const hired = { outcome: "EMPLOYED", on: day(0), reason: sentence(typed.why), employment };
  await road.step("endCase", hired);
  await road.step("reopenCase", { reason: sentence(typed.reopened) });
  await road.step("endCase", hired);
  const measures = [{ place: 0, kind: "DONE", note: sentence(typed.measure) }];
  await road.step("enterResults", { measures, note: sentence(typed.note) });
  const { node } = await client.ask("specialist", ENDED, { id: road.case.id });
  return node;
}

const ENDED = `query Ended($id: ID!) { node(id: $id) { ... on Case {
  inquiry { request { reason } answers { number reasons } reviews { note } }
  replacements { note cancelled } certificateEditions { amends { note } form { notes } }
  reopenings { reason } closing { ending { reason employment { employerName post } } results { note measures { note } } }
} } }`;

/**
 * A case that an organisation accompanies, with all that it and its companion type.
 * @param {import("../../demo/client.mjs").Client} client
 * @param {import("./people.mjs").Somebody} who
 * @param {ReturnType<typeof import("./people.mjs").byOrganisation>} typed
 * @param {string} entryId
 * @returns {Promise<string>} all that the organisation and its companion can be told
 */
export async function roadByOrganisation(client, who, typed, entryId) {
  const road = new Road(client, { run: "canary", specialist: "specialist", head: "head", person: who.person });
  let number = 0;
  const send = (/** @type {string} */ by, /** @type {string} */ deed, /** @type {Record<string, unknown>} */ input, /** @type {string} */ done) => {
    number += 1;
    return client.mutate(by, deed, { idempotencyKey: `canary-work-${number}`, ...input }, done);
  };
  await road.intake({ on: day(0), file: who.file, ipra: who.ipra });
  await road.decide({ needed: true, reasons: sentence(who.reasons) });
  await road.plan([{ ownTitle: who.ownTitle, content: sentence(who.content), from: day(0), to: day(60) }]);
  const answered = async (/** @type {boolean} */ agrees) => {
    await road.step("offerToNgo", { entryId, answerBy: await today(client) });
    const { id, revision } = road.case;
    const reply = { agrees, places: agrees ? [0] : [], reason: agrees ? "" : sentence(typed.decline) };
    const offerId = road.case.offers.at(-1).id;
    const { offer } = await send("ngo", "answerOffer", { offerId, revision, ...reply }, "offer { revision }");
    road.case = { ...road.case, id, revision: offer.revision };
  };
  await answered(false);
  await answered(true);
  const hired = { organisationId: "ngo_opora", ...typed.companion, since: day(-1) };
  const { companion } = await send("ngo", "addCompanion", hired, "companion { id revision }");
  const left = { companionId: companion.id, revision: companion.revision, on: day(-1), reason: sentence(typed.left) };
  await send("ngo", "endCompanion", left, "companion { id }");
  await road.engage({ number: "1", date: day(0), workerId: "companion_zhuravleva" });
  await road.form();
  const { viewer } = await client.ask("companion", WORK);
  const { id } = viewer.assignments.edges[0].node;
  const now = async () => ({ assignmentId: id, revision: (await client.ask("companion", REVISION, { id })).node.revision });
  const told = { place: 0, kind: "DONE", on: await today(client), minutes: 5, note: sentence(typed.note) };
  await send("companion", "recordWork", { ...(await now()), ...told }, "assignment { id }");
  await send("companion", "handBackAssignment", { ...(await now()), reason: sentence(typed.back) }, "assignment { id }");
  const { node } = await client.ask("specialist", "query($id: ID!) { node(id: $id) { ... on Case { revision } } }", { id: road.case.id });
  road.case.revision = node.revision;
  await road.step("endCase", { outcome: "OTHER", on: await today(client), reason: sentence(typed.ending) });
  await send("companion", "submitNgoReport", { ...(await now()), text: sentence(typed.report) }, "assignment { id }");
  const seen = [await client.ask("companion", SEEN, { id }), await client.ask("ngo", SEEN, { id }), await client.ask("ngo", OFFERED)];
  return JSON.stringify(seen);
}

const WORK = "{ viewer { ... on NgoWorkerViewer { assignments(first: 1) { edges { node { id } } } } } }";
const REVISION = "query($id: ID!) { node(id: $id) { ... on Assignment { revision } } }";
const SEEN = `query Seen($id: ID!) { node(id: $id) { ... on Assignment {
  person { fullName phone email communicationNeeds } measures { title content from to } from until assignmentStage endedOn endedBecause
  records { kind on movedTo minutes note by } handedBackOn reportedOn reportTerm { due } actions { name allowed objections { message } }
} } }`;
const OFFERED = `{ viewer { ... on NgoViewer { offers(first: 5) { edges { node {
  ngoName offerStage declineReason asked { measures { title content } communicationNeeds } office { name }
} } } } } }`;

/**
 * A worker comes to the office and goes.
 * @param {import("../../demo/client.mjs").Client} client
 * @param {ReturnType<typeof import("./people.mjs").worker>} who
 */
export async function comesAndGoes(client, who) {
  const { lastName, firstName, post, phone, email } = who;
  const card = { fullName: `${lastName} ${firstName}`, post, phone, email, roles: ["SPECIALIST"] };
  const taken = { idempotencyKey: "canary-worker-comes", ...card, employedSince: day(-1) };
  const { member } = await client.mutate("head", "addStaffMember", taken, "member { id revision fullName post phone email }");
  const left = { memberId: member.id, revision: member.revision, on: day(-1), reason: sentence(who.reason) };
  await client.mutate("head", "endStaffMembership", { idempotencyKey: "canary-worker-goes", ...left }, "member { left { reason } }");
  return member;
}

const ENTRY = `entry { id revision contracts { id ended { reason } }
  state { ... on EntrySuspended { reason } } trainedStaff { name paper } accompanying { name phone email } }`;

/**
 * An organisation is entered, contracted and suspended; the answer shows its people to the operator.
 * @param {import("../../demo/client.mjs").Client} client
 * @param {ReturnType<typeof import("./people.mjs").organisation>} who
 * @param {(entryId: string) => Promise<void>} active what is done while it may be chosen
 * @returns {Promise<any>} the entry
 */
export async function registryRoad(client, who, active) {
  /** @type {any} */
  let entry;
  const change = async (/** @type {string} */ name, /** @type {Record<string, unknown>} */ input) => {
    const of = entry ? { entryId: entry.id, revision: entry.revision } : {};
    entry = (await client.mutate("registrar", name, { idempotencyKey: `canary-${name}`, ...of, ...input }, ENTRY)).entry;
  };
  const about = { name: "Организация для проверки", inn: "7700000016", phone: "+7 495 000-00-00", email: "a@example.org", address: "Москва" };
  const help = { services: [{ listed: "accompaniment-1" }], regions: ["RU-MOW"], offices: [], communicationNeeds: [], ways: [], capacity: 1 };
  const trainedStaff = [{ ...who.trained, post: "помощник" }];
  await change("addRegistryEntry", { source: "CASE", entry: { ...about, ...help, trainedStaff, accompanying: [who.worker] } });
  const contract = { number: "1", date: day(-1), from: day(-1), until: day(300), officeId: "office_moscow-south" };
  await change("addNgoContract", { ...contract, kinds: ["accompaniment-1"] });
  await change("endNgoContract", { contractId: entry.contracts[0].id, on: day(-1), reason: sentence(who.contractReason) });
  await active(entry.id);
  await change("suspendRegistryEntry", { since: await today(client), reason: sentence(who.suspendReason) });
  return entry;
}

/** @param {import("../../demo/client.mjs").Client} client @returns {Promise<string>} the day of the product's clock */
async function today(client) {
  return (await client.ask(null, "{ clock { today } }")).clock.today;
}

/** Everything that shows somebody's data to the staff: lists, searches, the case itself. */
const CASE = `query Everything($id: ID!, $name: String!, $snils: String!) {
  node(id: $id) { ... on Case {
    person { fullName snils birthDate phone email representatives { fullName mandate { document } } }
    personalFile { number } ipra { number } decision { reasons } measures { title content } ngoSearch { note }
    orders { state { ... on OrderReturned { reason } ... on OrderApproved { number } } } certificate { form { fullName snils notes } }
    journal(first: 20) { edges { node { purpose changes { what before after } } } }
  } }
  viewer { ... on StaffViewer {
    personBySnils(snils: $snils) { fullName }
    worklist(first: 5, filter: { name: $name }) { edges { node { personName personalFileNumber } } }
    appointmentOrders(first: 5) { edges { node { state { ... on OrderReturned { reason } } } } }
  } }
}`;

/**
 * @param {import("../../demo/client.mjs").Client} client
 * @param {import("./people.mjs").Somebody} who @param {string} id of the case @param {string} snils as it was typed
 */
export async function look(client, who, id, snils) {
  const { lastName, firstName } = who.person;
  return client.ask("specialist", CASE, { id, name: `${lastName} ${firstName}`, snils });
}

const CABINET = `query Cabinet { viewer { ... on CitizenViewer {
  person { fullName snils birthDate phone email }
  cases(first: 5) { edges { node { measures { title content } certificate { document { path } form { fullName notes } } } } }
  messages(first: 10) { edges { node { title body plain } } }
  accessLog(first: 20) { edges { node { who purpose } } }
} } }`;

/**
 * What the citizen sees, and the document itself.
 * @param {import("../../demo/client.mjs").Client} client @param {string} citizen
 */
export async function cabinet(client, citizen) {
  const { viewer } = await client.ask(citizen, CABINET);
  const { path } = viewer.cases.edges[0].node.certificate.document;
  const headers = { authorization: `Bearer ${await client.token(citizen)}` };
  const answer = await fetch(`${client.baseUrl}${path}`, { headers });
  return { viewer, status: answer.status, type: answer.headers.get("content-type") ?? "", size: (await answer.arrayBuffer()).byteLength };
}
