// @ts-check
import { setTimeout as sleep } from "node:timers/promises";
import { Client, Failed, Refused } from "../demo/client.mjs";
import { Road } from "../demo/road.mjs";
import { day } from "./moscow.mjs";

/**
 * @typedef {object} Acknowledged
 * @property {string} user
 * @property {string} name of the mutation
 * @property {Record<string, any>} input
 * @property {string} id of what the answer names: the case, the order or the draft
 */

const PAUSE_MS = 250;
/** Without an answer so long there is nobody left to answer. */
const LIMIT_MS = 180_000;
const FIRST_NUMBER = 300_000_000;
const STAFF = ["staff_kuznetsova", "staff_tikhonov"];

class Stopped extends Error {}

/** What a caller cannot tell from a lost answer: it sends the same again. @param {unknown} error */
function passes(error) {
  if (error instanceof Refused) return false;
  if (error instanceof Failed) return error.status >= 500 || error.status === 401 || error.codes.includes("UNAVAILABLE");
  return true;
}

/** A client that sends a mutation with the same key until it is answered, and writes down each answer. */
class Stubborn extends Client {
  /** @param {{ baseUrl: string, keycloakUrl: string }} where @param {Load} load */
  constructor(where, load) {
    super(where);
    this.load = load;
  }

  /** @override @param {string} user */
  token(user) {
    return super.token(user).catch((error) => {
      this.load.signInsFailed += 1;
      throw error;
    });
  }

  /** @override @param {string | null} user @param {string} query @param {Record<string, unknown>} [variables] @returns {Promise<any>} */
  ask(user, query, variables) {
    return this.load.insist(() => super.ask(user, query, variables));
  }

  /** @override @param {string} user @param {string} name @param {Record<string, unknown>} input @param {string} fields */
  async mutate(user, name, input, fields) {
    if (this.load.stopping) throw new Stopped();
    this.load.sent += 1;
    const done = await super.mutate(user, name, input, fields);
    this.load.acknowledged.push({ user, name, input, id: idOf(done) });
    return done;
  }
}

/** @param {any} done */
const idOf = (done) => (done.case ?? done.order ?? done.draft).id;

/** Writers that walk one road after another while servers die beneath them. */
export class Load {
  /** @param {{ baseUrl: string, keycloakUrl: string }} where @param {number} writers */
  constructor(where, writers) {
    this.where = where;
    this.writers = writers;
    this.client = new Stubborn(where, this);
    /** @type {Acknowledged[]} */
    this.acknowledged = [];
    /** @type {string[]} answers that a writer cannot live with */
    this.unexpected = [];
    this.sent = 0;
    this.repeats = 0;
    this.signInsFailed = 0;
    this.stopping = false;
    this.today = day();
    /** @type {Promise<void>[]} */
    this.running = [];
  }

  start() {
    this.running = Array.from({ length: this.writers }, (_, index) => this.#write(index));
  }

  /** Lets every mutation under way come to its answer. */
  async stop() {
    this.stopping = true;
    await Promise.all(this.running);
  }

  /** Waits for so many more answers. @param {number} count */
  async grows(count) {
    const wanted = this.acknowledged.length + count;
    const limit = Date.now() + LIMIT_MS;
    while (this.acknowledged.length < wanted) {
      if (this.unexpected.length > 0) throw new Error(this.unexpected.join("\n"));
      if (Date.now() > limit) throw new Error(`не дождались ответов: ${this.acknowledged.length} из ${wanted}, отправок ${this.sent}`);
      await sleep(20);
    }
  }

  /**
   * @template T
   * @param {() => Promise<T>} send
   * @returns {Promise<T>}
   */
  async insist(send) {
    for (;;) {
      try {
        return await send();
      } catch (error) {
        if (!passes(error)) throw error;
        this.repeats += 1;
        await sleep(PAUSE_MS);
      }
    }
  }

  /** @param {number} index */
  async #write(index) {
    for (let turn = 0; !this.stopping; turn += 1) {
      try {
        await this.#road(index, turn);
      } catch (error) {
        if (error instanceof Stopped) return;
        this.unexpected.push(String(error));
        return;
      }
    }
  }

  /** @param {number} index @param {number} turn */
  async #road(index, turn) {
    const road = new Road(this.client, {
      run: `load${index}`,
      specialist: "specialist",
      head: "head",
      person: {
        key: `n${turn}`,
        lastName: "Нагрузкина",
        firstName: "Проверка",
        birthDate: "1990-01-01",
        number: FIRST_NUMBER + index * 100_000 + turn,
      },
    });
    const { today } = this;
    await road.intake({ on: today, file: `Н-${index}-${turn}` });
    if (turn % 4 === 1) await this.#type(`load${index}-n${turn}`, road.case.id);
    await road.decide({ needed: turn % 4 !== 3, reasons: "Под нагрузкой." });
    if (turn % 4 === 3) return;
    const content = "Проверка записи.";
    await road.plan([{ listed: "accompaniment-1", content, from: today, to: today }]);
    await road.searchInVain();
    await road.draft(STAFF[0] ?? "");
    if (turn % 4 === 2) {
      await road.sendBack("Под нагрузкой.");
      await road.draft(STAFF[1] ?? "");
    }
    await road.approve({ number: `Н-${index}-${turn}`, date: today });
    await road.form();
  }

  /** Types into a form that is never sent, and goes on typing. @param {string} key @param {string} subject */
  async #type(key, subject) {
    const draft = { seen: 0, form: "decideNeed", subject, content: JSON.stringify({ reasons: "Под нагр" }) };
    const begun = await this.client.mutate("specialist", "saveDraft", { idempotencyKey: `demo-${key}-begin`, ...draft }, "draft { id revision }");
    const { id, revision } = begun.draft;
    const more = { ...draft, draftId: id, seen: revision, content: JSON.stringify({ reasons: `Под нагрузкой ${key}` }) };
    await this.client.mutate("specialist", "saveDraft", { idempotencyKey: `demo-${key}-more`, ...more }, "draft { id revision }");
  }
}

/**
 * Sends everything acknowledged once more.
 * @param {Load} load
 * @param {number} lanes
 * @returns {Promise<string[]>} where the answer is another one
 */
export async function repeatAll(load, lanes) {
  const client = new Client(load.where);
  const queue = [...load.acknowledged];
  /** @type {string[]} */
  const wrong = [];
  const lane = async () => {
    for (let one = queue.pop(); one; one = queue.pop()) {
      const { user, name, input, id } = one;
      const fields = name === "saveDraft" ? "draft { id }" : name.endsWith("AppointmentOrder") && name !== "draftAppointmentOrder" ? "order { id }" : "case { id }";
      const done = await client.mutate(user, name, input, fields).catch((error) => error);
      if (done instanceof Error || idOf(done) !== id) wrong.push(`${name} ${input.idempotencyKey}: ${done}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return wrong;
}
