// @ts-check
// Two backends on one database, the clock moved, no requests, whoever sweeps killed with -9 in the middle: each term is
// warned of once a step and marked as missed once.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, openSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { backendArgs } from "../lib/backend.mjs";
import { status } from "../lib/http.mjs";
import { requireJdk } from "../lib/java.mjs";
import { javaEnv } from "../lib/maven.mjs";
import { withDatabase } from "../lib/mongo-client.mjs";
import { dataDir } from "../lib/paths.mjs";
import { freePort } from "../lib/ports.mjs";
import { fact, inSeconds } from "./facts.mjs";
import { beginning, day } from "./moscow.mjs";
import { Oracle } from "./oracle.mjs";

const TERMS = 1200;
/** An open transaction of the dead is kept by mongod for a minute; then the lease has to end. */
const LIMIT_MS = 180_000;

const given = process.env.MONGODB_URI;
if (!given) throw new Error("Нужен MONGODB_URI: сервер, на котором можно завести свою базу.");
const uri = withDatabase(given, `ryadom_sweep_${randomUUID().slice(0, 8)}`);
const folder = path.join(dataDir, "proofs", "sweep");
const masterKey = randomBytes(32).toString("base64");
const javaHome = requireJdk().home;
mkdirSync(folder, { recursive: true });
const program = await backendArgs(folder, javaHome);
/** @type {import("node:child_process").ChildProcess[]} */
const alive = [];
/** @type {Oracle} */
let oracle;

process.on("exit", () => alive.forEach((one) => one.kill("SIGKILL")));

async function startBackend() {
  const port = await freePort();
  const log = openSync(path.join(folder, `backend-${port}.log`), "w");
  const child = spawn(path.join(javaHome, "bin/java"), program, {
    cwd: folder,
    stdio: ["ignore", log, log],
    env: {
      ...javaEnv(javaHome),
      SERVER_ADDRESS: "127.0.0.1",
      SERVER_PORT: String(port),
      SPRING_PROFILES_ACTIVE: "demo",
      MONGODB_URI: uri,
      KEYCLOAK_URL: "http://localhost:9",
      RYADOM_MASTER_KEY: masterKey,
      RYADOM_SWEEP_EVERY: "300ms",
      RYADOM_SWEEP_BATCH: "50",
      RYADOM_LEASE: "4s",
    },
  });
  alive.push(child);
  const limit = Date.now() + 120_000;
  while ((await status(`http://localhost:${port}/actuator/health/readiness`)) !== 200) {
    if (child.exitCode !== null || Date.now() > limit) throw new Error(`backend не поднялся, журнал в ${folder}`);
    await sleep(200);
  }
}

/** A term of one working day as the product stores it, its last day in five days. */
function term() {
  const due = day(5);
  return {
    _id: `term_${randomUUID()}`,
    subject: `case_${randomUUID()}`,
    rule: "SIT-01",
    office: "office_moscow-south",
    region: "RU-MOW",
    zone: "Europe/Moscow",
    holder: "OFFICE",
    from: day(4),
    due,
    nominalDue: due,
    steps: [{ date: day(4), kind: "START", reason: "День события" }],
    state: "RUNNING",
    pauses: [],
    watch: { warning: "LAST_DAY", on: due },
    watchAt: beginning(due),
  };
}

/** The clock that all instances share. @param {Date} to */
async function moveClock(to) {
  const offsetMillis = BigInt(to.getTime() - Date.now());
  await oracle.db.collection("clock").updateOne({ _id: /** @type {any} */ ("business") }, { $set: { offsetMillis } }, { upsert: true });
}

/** @param {string} kind */
const told = (kind) => oracle.db.collection("notices").countDocuments({ kind, to: "SPECIALIST" });

/** @param {() => Promise<boolean>} holds @param {string} what */
async function until(holds, what) {
  const limit = Date.now() + LIMIT_MS;
  while (!(await holds())) {
    if (Date.now() > limit) throw new Error(`не дождались: ${what}`);
    await sleep(50);
  }
}

/** Kills whoever holds the lease once a part of the work is done. @param {string} kind */
async function killTheHolder(kind) {
  await until(async () => (await told(kind)) >= TERMS / 6, `первая часть, ${kind}`);
  const lease = (await oracle.all("leases"))[0];
  const holder = alive.find((one) => one.pid === Number(lease.pid));
  assert.ok(holder, "держатель не из наших");
  const exited = new Promise((resolve) => holder.once("exit", resolve));
  holder.kill("SIGKILL");
  await exited;
  const done = await told(kind);
  assert.ok(done > 0 && done < TERMS, `убит не посередине: ${done} из ${TERMS}`);
  const begun = Date.now();
  await until(async () => (await told(kind)) >= TERMS, `остальное, ${kind}`);
  fact(`${kind}: держатель убит после ${done} из ${TERMS}, остальное сделал другой за ${inSeconds(Date.now() - begun)}`);
  assert.notEqual(Number((await oracle.all("leases"))[0].pid), holder.pid);
}

/** How many notices there are for each term, kind and addressee. */
async function repeated() {
  const groups = { $group: { _id: { term: "$term", kind: "$kind", to: "$to" }, count: { $sum: 1 } } };
  return oracle.db.collection("notices").aggregate([groups, { $match: { count: { $ne: 1 } } }]).toArray();
}

before(async () => {
  oracle = await Oracle.open(uri);
  await startBackend();
  await startBackend();
  await oracle.db.collection("terms").insertMany(/** @type {any[]} */ (Array.from({ length: TERMS }, term)));
});

after(async () => {
  for (const child of alive) child.kill("SIGKILL");
  await oracle.db.dropDatabase();
  await oracle.close();
});

describe("the sweep of two backends", { concurrency: false }, () => {
  test("what is not due is left alone", async () => {
    await sleep(1500);
    assert.equal(await oracle.count("notices"), 0);
    assert.equal(await oracle.count("leases"), 0);
  });

  test("on the last day each is warned of once, though the holder is killed in the middle", async () => {
    await moveClock(new Date(beginning(day(5)).getTime() + 9 * 3_600_000));
    await killTheHolder("LAST_DAY");
    assert.deepEqual(await repeated(), []);
    assert.equal(await oracle.count("notices"), TERMS);
  });

  test("a month later each is missed once, though the next holder is killed too", async () => {
    await startBackend();
    await moveClock(beginning(day(35)));
    await killTheHolder("MISSED");
    await sleep(2000);
    assert.deepEqual(await repeated(), []);
    assert.equal(await oracle.count("notices"), 3 * TERMS);
    assert.equal(await oracle.db.collection("terms").countDocuments({ state: "MISSED", watchAt: { $exists: false } }), TERMS);
    const entries = await oracle.all("journal", { purpose: "пропущен срок" });
    assert.equal(entries.length, TERMS);
    assert.equal(new Set(entries.map((entry) => entry.subject)).size, TERMS);
    fact(`${TERMS} сроков, два убитых держателя: по одному напоминанию, пропуску и записи журнала на срок`);
  });
});
