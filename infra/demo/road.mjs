// @ts-check
// The steps of a case, through the product's own mutations.

import { snils } from "./people.mjs";

/** What every step needs to know of a case afterwards. */
const CASE = "case { id revision person { id revision } orders { id revision } certificate { id revision } }";

/** Drives one case. Keys name the run and the step, so that a repetition changes nothing. */
export class Road {
  /**
   * @param {import("./client.mjs").Client} client
   * @param {{run: string, specialist: string, head: string, person: import("./people.mjs").Someone}} who
   */
  constructor(client, { run, specialist, head, person }) {
    this.client = client;
    this.run = run;
    this.specialist = specialist;
    this.head = head;
    this.person = person;
    /** @type {any} */
    this.case = undefined;
    this.step = 0;
  }

  #key() {
    this.step += 1;
    return `demo-${this.run}-${this.person.key}-${this.step}`;
  }

  /** @param {string} name @param {Record<string, unknown>} input */
  async #change(name, input) {
    const done = await this.client.mutate(this.specialist, name, { idempotencyKey: this.#key(), ...input }, CASE);
    this.case = done.case;
  }

  #ofCase() {
    return { caseId: this.case.id, revision: this.case.revision };
  }

  /** @param {{on: string, file: string}} when */
  async intake({ on, file }) {
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
      ipraNumber: `ИПРА-${file}`,
      ipraReceivedOn: on,
      ipraSource: "SMEV_EXTRACT",
    });
  }

  /** @param {{needed: boolean, reasons: string}} decision */
  async decide({ needed, reasons }) {
    await this.#change("decideNeed", { ...this.#ofCase(), needed, ground: "IPRA_EXTRACT", reasons });
  }

  /** @param {Record<string, unknown>[]} measures */
  async plan(measures) {
    await this.#change("planMeasures", { ...this.#ofCase(), measures });
  }

  async searchInVain() {
    await this.#change("recordNgoSearch", {
      ...this.#ofCase(),
      ground: "NO_SUITABLE_NGO",
      note: "В реестре нет организации, которая оказывает эти услуги в округе проживания гражданина.",
    });
  }

  /** @param {string} staffId */
  async draft(staffId) {
    await this.#change("draftAppointmentOrder", { ...this.#ofCase(), staffId });
  }

  /** @param {string} reason */
  async sendBack(reason) {
    const order = this.case.orders[0];
    await this.client.mutate(
      this.head,
      "returnAppointmentOrder",
      { idempotencyKey: this.#key(), orderId: order.id, revision: order.revision, reason },
      "order { id }",
    );
    await this.#refresh();
  }

  /** @param {{number: string, date: string}} requisites */
  async approve({ number, date }) {
    const order = this.case.orders[0];
    await this.client.mutate(
      this.head,
      "approveAppointmentOrder",
      { idempotencyKey: this.#key(), orderId: order.id, revision: order.revision, number, date },
      "order { id }",
    );
    await this.#refresh();
  }

  /** @param {string} [notes] */
  async form(notes) {
    await this.#change("formCertificate", { ...this.#ofCase(), notes: notes ?? null });
  }

  /** Links a cabinet: the citizen names a code, the specialist has seen the paper. @param {string} citizen */
  async link(citizen) {
    const { code } = await this.client.mutate(citizen, "requestLinkCode", { idempotencyKey: this.#key() }, "code");
    await this.client.mutate(
      this.specialist,
      "linkAccount",
      {
        idempotencyKey: this.#key(),
        personId: this.case.person.id,
        revision: this.case.person.revision,
        code,
        identityPaperSeen: true,
      },
      "person { id }",
    );
    await this.#refresh();
  }

  async deliver() {
    const { id, revision } = this.case.certificate;
    await this.#change("deliverCertificate", { certificateId: id, revision, way: "CABINET" });
  }

  async #refresh() {
    const { node } = await this.client.ask(
      this.specialist,
      `query($id: ID!) { node(id: $id) { ... on Case { ${CASE.slice("case { ".length, -1)} } } }`,
      { id: this.case.id },
    );
    this.case = node;
  }
}
