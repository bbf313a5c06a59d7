// @ts-check
// The steps of a case, through the product's own mutations.

import { snils } from "./people.mjs";

/** What every step needs to know of a case afterwards. */
const CASE = `case {
  id revision
  person { id revision hasCabinet }
  decision { needed }
  measures { title }
  ngoSearch { ground }
  offers { id stage }
  engagement { ngoName }
  orders { id revision appointed { id } state { __typename } }
  certificate { id revision delivery { on } }
}`;
const FIELDS = CASE.slice("case {".length, -1);

/**
 * Drives one case. Each step looks first whether it was taken already, so that a road on which somebody stopped is walked
 * to its end and no step is taken twice. Keys name the day, the step and the revision that it starts from: a step sent
 * again while the first is still under way has the same key.
 */
export class Road {
  /**
   * @param {import("./client.mjs").Client} client
   * @param {object} who
   * @param {string} who.run
   * @param {string} who.specialist
   * @param {string} who.head
   * @param {import("./people.mjs").Someone} who.person
   * @param {() => Promise<void>} [who.before] done before each change
   */
  constructor(client, { run, specialist, head, person, before = async () => {} }) {
    this.client = client;
    this.run = run;
    this.specialist = specialist;
    this.head = head;
    this.person = person;
    this.before = before;
    /** @type {any} */
    this.case = undefined;
  }

  /** @param {string} step @param {number} revision */
  #key(step, revision) {
    return `demo-${this.run}-${this.person.key}-${step}-${revision}`;
  }

  /** @param {string} name @param {Record<string, unknown>} input */
  async #change(name, input) {
    await this.before();
    const idempotencyKey = this.#key(name, this.case?.revision ?? 0);
    const done = await this.client.mutate(this.specialist, name, { idempotencyKey, ...input }, CASE);
    this.case = done.case;
  }

  #ofCase() {
    return { caseId: this.case.id, revision: this.case.revision };
  }

  /** @param {string} state @returns {any} the newest order in this state */
  #order(state) {
    return this.case.orders.find((/** @type {any} */ order) => order.state.__typename === state);
  }

  /**
   * The case of this person with this personal file, if it was begun before.
   * @param {string} file
   */
  async find(file) {
    const query = `query($name: String!, $stage: CaseStage) { viewer { ... on StaffViewer {
      worklist(first: 100, filter: { name: $name, stage: $stage }) { edges { node { id personalFileNumber } } }
    } } }`;
    const name = `${this.person.lastName} ${this.person.firstName}`;
    for (const stage of [null, "CLOSED"]) {
      const { viewer } = await this.client.ask(this.specialist, query, { name, stage });
      const edge = viewer.worklist.edges.find((/** @type {any} */ each) => each.node.personalFileNumber === file);
      if (edge) return this.#read(edge.node.id);
    }
  }

  /** @param {{on: string, file: string, ipra?: string}} when */
  async intake({ on, file, ipra = `ИПРА-${file}` }) {
    if (this.case) return;
    const { key: _, number, ...person } = this.person;
    await this.#change("intakeCase", {
      person: { ...person, snils: snils(number) },
      personalDataSource: "ELECTRONIC",
      identityPaper: "PASSPORT",
      identityPaperSeen: true,
      personalFileNumber: file,
      personalFileDate: on,
      planAgreedOn: on,
      planSource: "ELECTRONIC",
      ipraNumber: ipra,
      ipraReceivedOn: on,
      ipraSource: "SMEV_EXTRACT",
    });
  }

  /** @param {{needed: boolean, reasons: string}} decision */
  async decide({ needed, reasons }) {
    if (this.case.decision) return;
    await this.#change("decideNeed", { ...this.#ofCase(), needed, ground: "IPRA_EXTRACT", reasons });
  }

  /** @param {Record<string, unknown>[]} measures */
  async plan(measures) {
    if (this.case.measures.length > 0) return;
    await this.#change("planMeasures", { ...this.#ofCase(), measures });
  }

  /** @param {string} [note] */
  async searchInVain(note = "В реестре нет организации, которая оказывает эти услуги в округе проживания гражданина.") {
    if (this.case.ngoSearch) return;
    await this.#change("recordNgoSearch", { ...this.#ofCase(), ground: "NO_SUITABLE_NGO", note });
  }

  /** @param {string} staffId */
  async draft(staffId) {
    if (this.case.orders.some((/** @type {any} */ order) => order.appointed.id === staffId)) return;
    await this.#change("draftAppointmentOrder", { ...this.#ofCase(), staffId });
  }

  /** @param {string} reason */
  async sendBack(reason) {
    if (this.#order("OrderReturned")) return;
    await this.#decideOrder("returnAppointmentOrder", { reason });
  }

  /** @param {{number: string, date: string}} requisites */
  async approve({ number, date }) {
    if (this.#order("OrderApproved")) return;
    await this.#decideOrder("approveAppointmentOrder", { number, date });
  }

  /** @param {string} name @param {Record<string, unknown>} input */
  async #decideOrder(name, input) {
    await this.before();
    const { id, revision } = this.#order("OrderDrafted");
    const idempotencyKey = this.#key(`order${this.case.orders.length}`, revision);
    await this.client.mutate(this.head, name, { idempotencyKey, orderId: id, revision, ...input }, "order { id }");
    await this.#read(this.case.id);
  }

  /** @param {string} [notes] */
  async form(notes) {
    if (this.case.certificate) return;
    await this.#change("formCertificate", { ...this.#ofCase(), notes: notes ?? null });
  }

  /** Links a cabinet: the citizen names a code, the specialist has seen the paper. @param {string} citizen */
  async link(citizen) {
    const { id: personId, revision, hasCabinet } = this.case.person;
    if (hasCabinet) return;
    await this.before();
    // A code lives for half an hour and is spent at once: each try asks for one of its own.
    const asked = { idempotencyKey: this.#key(`code-${Date.now()}`, revision) };
    const { code } = await this.client.mutate(citizen, "requestLinkCode", asked, "code");
    const idempotencyKey = this.#key(`link-${Date.now()}`, revision);
    const input = { idempotencyKey, personId, revision, code, identityPaperSeen: true };
    await this.client.mutate(this.specialist, "linkAccount", input, "person { id }");
    await this.#read(this.case.id);
  }

  /**
   * A step that this road takes once and knows nothing more of.
   * @param {string} name @param {Record<string, unknown>} input
   */
  async step(name, input) {
    await this.#change(name, { ...this.#ofCase(), ...input });
  }

  /**
   * The citizen writes from the cabinet, unless something was written before.
   * @param {string} citizen @param {{kind: string, words: string}} letter
   */
  async complain(citizen, letter) {
    const query = `query($id: ID!) { node(id: $id) { ... on CitizenCase { appeals(first: 1) { edges { cursor } } } } }`;
    const caseId = this.case.id;
    const { node } = await this.client.ask(citizen, query, { id: caseId });
    if (node.appeals.edges.length > 0) return;
    await this.before();
    const idempotencyKey = this.#key(`appeal-${letter.kind}`, 1);
    await this.client.mutate(citizen, "fileAppeal", { idempotencyKey, caseId, ...letter }, "appeal { id }");
  }

  /** @param {"CABINET" | "PAPER"} [way] @param {string} [handedOn] */
  async deliver(way = "CABINET", handedOn) {
    const { id, revision, delivery } = this.case.certificate;
    if (delivery) return;
    const paper = way === "PAPER" ? { handedOn, receipt: { taker: "PERSON", signatureSeen: true } } : {};
    await this.#change("deliverCertificate", { certificateId: id, revision, way, ...paper });
  }

  /** The registry entry of an organisation that suits the case. @param {string} name @returns {Promise<string>} */
  async candidate(name) {
    const query = "query($id: ID!) { node(id: $id) { ... on Case { candidates { entryId name } } } }";
    const { node } = await this.client.ask(this.specialist, query, { id: this.case.id });
    const found = node.candidates.find((/** @type {any} */ one) => one.name.includes(name));
    if (!found) throw new Error(`нет такой организации среди подходящих: ${name}`);
    return found.entryId;
  }

  /** @param {string} entryId @param {string} answerBy */
  async offer(entryId, answerBy) {
    if (this.case.offers.length > 0) return;
    await this.#change("offerToNgo", { ...this.#ofCase(), entryId, answerBy });
  }

  /** The organisation agrees in its own cabinet. @param {string} ngo @param {number[]} places */
  async answer(ngo, places) {
    const offer = this.case.offers.at(-1);
    if (offer.stage !== "WAITING") return;
    await this.before();
    const { revision, id } = this.case;
    const idempotencyKey = this.#key("answerOffer", revision);
    const input = { idempotencyKey, offerId: offer.id, revision, agrees: true, places, reason: "" };
    await this.client.mutate(ngo, "answerOffer", input, "offer { id }");
    await this.#read(id);
  }

  /** @param {{number: string, date: string, workerId: string}} contract */
  async engage({ number, date, workerId }) {
    if (this.case.engagement) return;
    const contract = { contractNumber: number, contractDate: date, workerId, workerName: "", workerPhone: "" };
    await this.#change("engageNgo", { ...this.#ofCase(), ...contract });
  }

  /**
   * Who accompanies writes down what became of a measure, once.
   * @param {string} by @param {{place: number} & Record<string, unknown>} told
   */
  async work(by, told) {
    const list = "assignments(first: 100) { edges { node { id revision person { fullName } records { place } } } }";
    const query = `{ viewer { ... on NgoWorkerViewer { ${list} } ... on StaffViewer { ${list} } } }`;
    const { viewer } = await this.client.ask(by, query);
    const name = [this.person.lastName, this.person.firstName, this.person.middleName].filter(Boolean).join(" ");
    const node = viewer.assignments.edges.map((/** @type {any} */ edge) => edge.node).find((/** @type {any} */ one) => one.person.fullName === name);
    if (!node || node.records.some((/** @type {any} */ one) => one.place === told.place)) return;
    await this.before();
    const idempotencyKey = this.#key(`work-${told.place}`, node.revision);
    const input = { idempotencyKey, assignmentId: node.id, revision: node.revision, ...told };
    await this.client.mutate(by, "recordWork", input, "assignment { id }");
  }

  /**
   * The case ends with a hiring, and the employer is told of the help with a plan; each once.
   * @param {{employerName: string, employerInn: string, post: string, hiredOn: string}} employment
   */
  async hired(employment) {
    const query = "query($id: ID!) { node(id: $id) { ... on Case { state { __typename } employerNotices { notices { id } } } } }";
    const { node } = await this.client.ask(this.specialist, query, { id: this.case.id });
    if (node.state.__typename !== "CaseClosed") {
      const reason = "Человек принёс копию трудового договора.";
      await this.#change("endCase", { ...this.#ofCase(), outcome: "EMPLOYED", on: employment.hiredOn, reason, employment });
    }
    if (node.employerNotices.notices.length > 0) return;
    await this.before();
    const idempotencyKey = this.#key("notifyEmployer", this.case.revision);
    await this.client.mutate(this.specialist, "notifyEmployer", { idempotencyKey, caseId: this.case.id, agreed: true }, "notice { id }");
  }

  /** @param {string} id */
  async #read(id) {
    const query = `query($id: ID!) { node(id: $id) { ... on Case { ${FIELDS} } } }`;
    const { node } = await this.client.ask(this.specialist, query, { id });
    this.case = node;
  }
}
