// @ts-check
// A hundred real graphql-sse clients look at one case, hundreds of changes of it are made by mutations, and the backend is
// killed with -9 in the middle: each client is told of each change once and in its order, and when the worker's place
// ends, so do their streams.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, openSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "graphql-sse";
import { Client, Failed } from "../demo/client.mjs";
import { people, snils } from "../demo/people.mjs";
import { backendArgs } from "../lib/backend.mjs";
import { status } from "../lib/http.mjs";
import { requireJdk } from "../lib/java.mjs";
import { javaEnv } from "../lib/maven.mjs";
import { withDatabase } from "../lib/mongo-client.mjs";
import { dataDir } from "../lib/paths.mjs";
import { freePort } from "../lib/ports.mjs";
import { fact, inSeconds } from "./facts.mjs";
import { Oracle } from "./oracle.mjs";

const CLIENTS = 100;
/** A thousand is measured by hand; the file goes the same way for fewer. */
const CHANGES = Number(process.env.RYADOM_LIVE_CHANGES ?? 300);
const LIMIT_MS = 300_000;
const CHANGED = `subscription ($id: ID!, $after: String) {
  caseChanged(caseId: $id, after: $after) { kind id revision after }
}`;

const { MONGODB_URI: given, KEYCLOAK_URL: keycloakUrl } = process.env;
if (!given || !keycloakUrl) throw new Error("Нужны MONGODB_URI и KEYCLOAK_URL: серверы, на которых можно завести своё.");
const uri = withDatabase(given, `ryadom_live_${randomUUID().slice(0, 8)}`);
const folder = path.join(dataDir, "proofs", "live");
const masterKey = randomBytes(32).toString("base64");
const javaHome = requireJdk().home;
mkdirSync(folder, { recursive: true });
const program = await backendArgs(folder, javaHome);
const port = await freePort();
const baseUrl = `http://localhost:${port}`;
const api = new Client({ baseUrl, keycloakUrl });
/** @type {import("node:child_process").ChildProcess | undefined} */
let backend;
/** @type {Oracle} */
let oracle;

process.on("exit", () => backend?.kill("SIGKILL"));

async function startBackend() {
  const log = openSync(path.join(folder, "backend.log"), "a");
  const child = spawn(path.join(javaHome, "bin/java"), program, {
    cwd: folder,
    stdio: ["ignore", log, log],
    env: {
      ...javaEnv(javaHome),
      SERVER_ADDRESS: "127.0.0.1",
      SERVER_PORT: String(port),
      SPRING_PROFILES_ACTIVE: "demo",
      MONGODB_URI: uri,
      KEYCLOAK_URL: keycloakUrl,
      RYADOM_MASTER_KEY: masterKey,
      // All clients here are windows of one worker.
      RYADOM_LIVE_OF_ACCOUNT: String(2 * CLIENTS),
    },
  });
  backend = child;
  const limit = Date.now() + 300_000;
  while ((await status(`${baseUrl}/actuator/health/readiness`)) !== 200) {
    if (child.exitCode !== null || Date.now() > limit) throw new Error(`backend не поднялся, журнал в ${folder}`);
    await sleep(200);
  }
}

/** One window: comes back with the last mark after every break, as the page does. */
class Window {
  /** @type {number[]} */
  revisions = [];
  /** @type {string[]} */
  signs = [];
  breaks = 0;
  endedAt = 0;
  /** @type {string | undefined} */
  after;
  over = false;

  /** @param {string} id @param {number} known the revision that was there before: of it a window may hear, and need not */
  constructor(id, known) {
    this.id = id;
    this.known = known;
    this.client = createClient({
      url: `${baseUrl}/graphql`,
      retryAttempts: 0,
      headers: async () => ({ authorization: `Bearer ${await api.token("specialist")}` }),
    });
    this.running = this.follow();
  }

  async follow() {
    while (!this.over) {
      try {
        await this.once();
      } catch {
        this.breaks += 1;
        await sleep(500 + Math.random() * 500);
      }
    }
  }

  async once() {
    const variables = { id: this.id, after: this.after ?? null };
    for await (const { data, errors } of this.client.iterate({ query: CHANGED, variables })) {
      if (errors) throw new Error(JSON.stringify(errors));
      this.take(/** @type {any} */ (data).caseChanged);
    }
  }

  /** @param {{ kind: string, id: string | null, revision: number | null, after: string }} event */
  take({ kind, revision, after }) {
    this.after = after;
    if (kind === "CASE") {
      if (Number(revision) > this.known) this.revisions.push(Number(revision));
    } else if (kind !== "ALIVE") this.signs.push(kind);
    if (kind === "ENDED") {
      this.endedAt = Date.now();
      this.over = true;
    }
  }

  close() {
    this.over = true;
    this.client.dispose();
  }
}

/** @type {Window[]} */
let windows = [];
/** @type {{ id: string, revision: number }} */
let file;

/** @param {() => boolean} holds @param {string} what */
async function until(holds, what) {
  const limit = Date.now() + LIMIT_MS;
  while (!holds()) {
    if (Date.now() > limit) throw new Error(`не дождались: ${what}`);
    await sleep(50);
  }
}

/**
 * A mutation whose answer may be lost or late: asked for again under its key.
 * @param {string} user @param {string} name @param {Record<string, unknown>} input
 */
async function insist(user, name, input) {
  const keyed = { ...input, idempotencyKey: randomUUID() };
  for (;;) {
    try {
      return (await api.mutate(user, name, keyed, "case { id revision }")).case;
    } catch (error) {
      const passes = error instanceof TypeError || (error instanceof Failed && error.status >= 500);
      if (!passes && !(error instanceof Failed && error.codes.includes("UNAVAILABLE"))) throw error;
      await sleep(200);
    }
  }
}

/** One more revision: the head gives the case to the other of two workers. */
async function change() {
  file = await insist("head", "reassignCase", {
    caseId: file.id,
    revision: file.revision,
    staffId: file.revision % 2 === 1 ? "staff_kuznetsova" : "staff_tikhonov",
    reason: "Проверка живых экранов.",
  });
}

before(async () => {
  oracle = await Oracle.open(uri);
  await startBackend();
  const { key: _key, number, ...person } = /** @type {import("../demo/people.mjs").Someone} */ (people.savin);
  const { clock } = await api.ask(null, "{ clock { today } }");
  file = await insist("specialist", "intakeCase", {
    person: { ...person, snils: snils(number) },
    personalDataSource: "PAPER",
    identityPaper: "PASSPORT",
    identityPaperSeen: true,
    personalFileNumber: "ЛД-1",
    personalFileDate: clock.today,
    planAgreedOn: clock.today,
    planSource: "PAPER",
    ipraNumber: "1-1",
    ipraReceivedOn: clock.today,
    ipraSource: "PAPER",
  });
});

after(async () => {
  for (const window of windows) window.close();
  backend?.kill("SIGKILL");
  await oracle.db.dropDatabase();
  await oracle.close();
});

describe("live screens", { concurrency: false }, () => {
  test(`${CLIENTS} clients are told of ${CHANGES} changes each once and in order, though the backend is killed with -9`, async () => {
    const first = file.revision;
    windows = Array.from({ length: CLIENTS }, () => new Window(file.id, first));
    await until(() => windows.every((window) => window.signs.includes("READY")), "все смотрят");
    const begun = Date.now();
    let killed = false;
    for (let made = 0; made < CHANGES; made += 1) {
      if (made === Math.floor(CHANGES / 2)) {
        backend?.kill("SIGKILL");
        killed = true;
        await startBackend();
      }
      await change();
    }
    assert.ok(killed);
    await until(() => windows.every((window) => (window.revisions.at(-1) ?? 0) >= first + CHANGES), "всем сказано всё");
    const expected = Array.from({ length: CHANGES }, (_, at) => first + 1 + at);
    for (const window of windows) {
      assert.deepEqual(window.revisions, expected);
      assert.ok(!window.signs.includes("RELOAD"), "ничего не пришлось спрашивать заново");
      assert.ok(window.breaks > 0, "обрыв был у каждого");
    }
    const breaks = windows.reduce((sum, window) => sum + window.breaks, 0);
    const renewed = windows.reduce((sum, window) => sum + window.signs.filter((sign) => sign === "RESUME").length, 0);
    fact(
      `${CLIENTS} клиентов × ${CHANGES} событий за ${inSeconds(Date.now() - begun)}: потеряно 0, повторено 0, не по порядку 0; ` +
        `обрывов ${breaks}, продлений входа ${renewed}`,
    );
  });

  test("who has left the office is told nothing more within a second", async () => {
    const ofMember = { idempotencyKey: randomUUID(), memberId: "staff_morozova", reason: "Проверка живых экранов." };
    const { clock, viewer } = await api.ask(
      "head",
      "{ clock { today } viewer { ... on StaffViewer { members(first: 50) { edges { node { id revision } } } } } }",
    );
    const rows = /** @type {{ node: { id: string, revision: number } }[]} */ (viewer.members.edges);
    const revision = rows.find(({ node }) => node.id === ofMember.memberId)?.node.revision;
    await api.mutate("head", "endStaffMembership", { ...ofMember, revision, on: clock.today }, "member { id }");
    const ended = Date.now();
    await until(() => windows.every((window) => window.endedAt > 0), "все потоки закрыты");
    const longest = Math.max(...windows.map((window) => window.endedAt - ended));
    fact(`после конца работы потоки ${CLIENTS} окон закрыты не позже чем за ${longest} мс`);
    assert.ok(longest < 1000, `${longest} мс`);
    const told = windows.map((window) => window.revisions.length);
    await change();
    await sleep(1500);
    assert.deepEqual(windows.map((window) => window.revisions.length), told);
  });
});
