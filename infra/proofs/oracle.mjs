// @ts-check

/** What is written down and yet is about no thing with an id. */
const ABOUT_NO_THING = new Set([
  "переведены учебные часы",
  "запрошен код для связи кабинета",
  "назван адрес для писем",
  "подтверждён адрес для писем",
  "выбрано, о чём писать",
]);

/** Where the other things with an id are that the journal of the demo writes about. */
const OTHER_THINGS = [
  "people", "orders", "certificates", "ngoEntries", "companions", "staff", "exchange", "savedFilters", "appeals", "paperNotices", "drafts",
  "employerEntries", "employerMembers", "employerNotices", "employerRequests", "planRequests", "workplacePlans",
];

/** What beside cases has terms. */
const WITH_TERMS = ["appeals", "employerNotices", "planRequests", "workplacePlans"];

/** What is written about a case and yet changes another record than the case. */
const BESIDE_THE_CASE = /^(?:запись о сопровождении|получено другой системой: |уведомлён работодатель |записан анализ после отклика |(?:поздний )?отклик работодателя)/;

/** What the stored state has to be, whatever died while it was written. Each list names what is wrong: all have to be empty. */
export class Oracle {
  /** @param {string} uri */
  static async open(uri) {
    const { MongoClient } = await import("mongodb");
    const client = await MongoClient.connect(uri);
    return new Oracle(client);
  }

  /** @param {import("mongodb").MongoClient} client */
  constructor(client) {
    this.client = client;
    this.db = client.db();
  }

  close() {
    return this.client.close();
  }

  /** @param {string} name @param {import("mongodb").Filter<any>} [filter] @returns {Promise<any[]>} */
  all(name, filter = {}) {
    return this.db.collection(name).find(filter).toArray();
  }

  /** @param {string} name */
  count(name) {
    return this.db.collection(name).countDocuments();
  }

  /**
   * Every acknowledged key has one record with the acknowledged answer, and no other key has one.
   * @param {import("./load.mjs").Acknowledged[]} acknowledged
   */
  async keys(acknowledged) {
    const records = await this.all("commands", { _id: /:demo-load/ });
    const byKey = grouped(records, keyOf);
    const missing = acknowledged.filter((one) => !byKey.has(one.input.idempotencyKey));
    const twice = [...byKey].filter(([, some]) => some.length > 1);
    const known = new Map(acknowledged.map((one) => [one.input.idempotencyKey, one]));
    const unknown = [...byKey.keys()].filter((key) => !known.has(key));
    const other = records.filter((one) => {
      const said = known.get(keyOf(one));
      return said && (said.name !== one.name || one.answer?.done !== said.id);
    });
    return {
      stored: records.length,
      missing: missing.map((one) => one.input.idempotencyKey),
      twice: twice.map(([key]) => key),
      unknown,
      other: other.map((one) => `${one._id}: ${JSON.stringify(one.answer)}`),
    };
  }

  /** One case for each intake and one intake for each case. */
  async cases() {
    const intakes = await this.all("commands", { name: "intakeCase", "answer.done": { $exists: true } });
    const cases = await this.all("cases");
    return unequal(
      intakes.map((one) => one.answer.done),
      cases.map((one) => one._id),
    );
  }

  /** One SIT-01 for each case, and no term that is of nothing. */
  async terms() {
    const cases = (await this.all("cases")).map((one) => one._id);
    const others = (await Promise.all(WITH_TERMS.map((name) => this.all(name)))).flat().map((one) => one._id);
    const terms = await this.all("terms");
    const first = terms.filter((one) => one.rule === "SIT-01").map((one) => one.subject);
    const known = new Set([...cases, ...others]);
    return [...unequal(first, cases), ...terms.filter((one) => !known.has(one.subject)).map((one) => `срок ни о чём: ${one._id}`)];
  }

  /** What the journal writes about is there; each change of a case is written once, its beginning too. */
  async journal() {
    // The sweep of terms changes no case.
    const entries = await this.all("journal", { kind: "WRITE", account: { $ne: "service:terms" } });
    const cases = await this.all("cases");
    const others = (await Promise.all(OTHER_THINGS.map((name) => this.all(name)))).flat();
    const there = new Set([...cases, ...others].map((one) => one._id));
    const wrong = entries
      .filter((one) => (one.subject ? !there.has(one.subject) : !ABOUT_NO_THING.has(one.purpose)))
      .map((one) => `запись ни о чём: ${one._id}`);
    const begun = entries.filter((one) => one.purpose === "заведено дело").map((one) => one.subject);
    const bySubject = grouped(entries.filter((one) => !BESIDE_THE_CASE.test(one.purpose)), (one) => one.subject);
    for (const one of cases) {
      const written = bySubject.get(one._id)?.length ?? 0;
      if (written !== one.revision) wrong.push(`${one._id}: версия ${one.revision}, записей ${written}`);
    }
    return [...wrong, ...unequal(begun, cases.map((one) => one._id))];
  }

  /** One row of the queue for each case, of the same revision and stage. */
  async worklist() {
    // A closed case stays in the queue while its person is still to be told, a term of it runs, or a notice of it asks for work.
    const awaited = new Set([
      ...(await this.all("employerNotices", { stage: { $in: ["TO_HAND_OVER", "RESPONDED", "NOT_OURS"] } })).map((one) => one.caseId),
      ...(await this.all("terms", { state: { $in: ["RUNNING", "MISSED"] } })).map((one) => one.subject),
    ]);
    const told = (/** @type {any} */ one) => `${one._id} ${one.revision} ${one.stage}`;
    const rows = (await this.all("worklist")).map((one) => `${told(one)} ${one.open}`);
    const cases = (await this.all("cases")).map((one) => `${told(one)} ${one.stage !== "CLOSED" || Boolean(one.noticeOwed) || awaited.has(one._id)}`);
    return unequal(rows, cases);
  }

  /** An order is of a case; an approved one has made its case wait for a certificate or have one. */
  async orders() {
    const cases = new Map((await this.all("cases")).map((one) => [one._id, one]));
    const orders = await this.all("orders");
    const wrong = orders.filter((one) => !cases.has(one.subject)).map((one) => `приказ без дела: ${one._id}`);
    const open = orders.filter((one) => one.stage === "DRAFTED").map((one) => `${one.subject} ${one._id}`);
    const waiting = [...cases.values()].filter((one) => one.openOrder).map((one) => `${one._id} ${one.openOrder}`);
    const certificates = (await this.all("certificates", { stage: "IN_FORCE" })).map((one) => one.caseId);
    const accompanied = [...cases.values()].filter((one) => one.stage === "ACCOMPANYING").map((one) => one._id);
    return [...wrong, ...unequal(open, waiting), ...unequal(certificates, accompanied)];
  }
}

/** @param {any} record of a command: account, colon, key */
const keyOf = (record) => String(record._id).split(":")[1] ?? "";

/** @param {any[]} list @param {(one: any) => string} keyOf @returns {Map<string, any[]>} */
function grouped(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** @param {string[]} left @param {string[]} right @returns {string[]} what stands on one side only, or twice on one */
function unequal(left, right) {
  const twice = (/** @type {string[]} */ list) => {
    const seen = new Set();
    return list.filter((one) => seen.has(one) || !seen.add(one)).map((one) => `дважды: ${one}`);
  };
  const [lefts, rights] = [new Set(left), new Set(right)];
  return [
    ...twice(left),
    ...twice(right),
    ...left.filter((one) => !rights.has(one)).map((one) => `без пары слева: ${one}`),
    ...right.filter((one) => !lefts.has(one)).map((one) => `без пары справа: ${one}`),
  ];
}
