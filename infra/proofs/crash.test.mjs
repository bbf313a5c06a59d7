// @ts-check
// «npm start» under load, its servers killed with -9 in turn: what was acknowledged is stored once, and nothing blocks the
// next start.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import path from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { localUri } from "../lib/mongo-client.mjs";
import { dataDir } from "../lib/paths.mjs";
import { fact, inSeconds } from "./facts.mjs";
import { Load, repeatAll } from "./load.mjs";
import { Oracle } from "./oracle.mjs";
import { Copy } from "./start-run.mjs";

const WRITERS = 6;
/** Answers between two deaths. */
const BETWEEN = 80;
/** What the demo's story tells. */
const STORY = { people: 11, cases: 11, orders: 6, certificates: 4, appeals: 1 };

const data = path.join(dataDir, "proofs", "crash");
rmSync(data, { recursive: true, force: true });
const copy = await Copy.in(data);
const load = new Load({ baseUrl: copy.baseUrl, keycloakUrl: copy.keycloakUrl }, WRITERS);
/** @type {Oracle} */
let oracle;
let kills = 0;

after(async () => {
  await oracle?.close();
  copy.killAll();
  for (const name of ["mongo", "keycloak", "app", "master-key"]) rmSync(path.join(data, name), { recursive: true, force: true });
});

/** @param {string} name */
async function killUnderLoad(name) {
  await load.grows(BETWEEN);
  kills += 1;
  await copy.kill(name);
  load.client.forgetTokens();
  await copy.ended();
  assert.deepEqual(copy.alive(), [], "npm start, у которого умер сервер, оставил другие");
  copy.start();
  const took = await copy.ready();
  fact(`убит ${name}: следующий npm start готов за ${inSeconds(took)}, подтверждено до сих пор ${load.acknowledged.length}`);
  await load.grows(1);
}

describe("npm start under kill -9", { concurrency: false }, () => {
  test("a start killed while it fills the demo leaves its servers, and the next one ends them and gets ready", async () => {
    copy.start();
    await copy.says(/Демонстрационные данные …/);
    oracle = await Oracle.open(localUri(copy.ports.mongo));
    while ((await oracle.count("commands")) < 12) await sleep(20);
    kills += 1;
    copy.killStart();
    await copy.exited;
    assert.deepEqual(copy.alive(), ["backend", "keycloak", "mongod", "simulators"]);
    copy.start();
    const took = await copy.ready();
    assert.match(copy.output, /Остановлено оставшееся от прошлого запуска: .*mongod/);
    fact(`убит сам npm start: следующий готов за ${inSeconds(took)}`);
  });

  test("the story of the demo is told once", async () => {
    const counts = await Promise.all(Object.keys(STORY).map(async (name) => [name, await oracle.count(name)]));
    assert.deepEqual(Object.fromEntries(counts), STORY);
  });

  test("the backend is killed", async () => {
    load.start();
    await killUnderLoad("backend");
  });

  test("mongod is killed", () => killUnderLoad("mongod"));

  test("Keycloak is killed, and everybody has to sign in anew", async () => {
    const failed = load.signInsFailed;
    await killUnderLoad("keycloak");
    assert.ok(load.signInsFailed > failed, "никто не пробовал войти, пока Keycloak не было");
    await load.grows(BETWEEN);
    fact(`неудачных входов, пока Keycloak не было: ${load.signInsFailed - failed}`);
  });

  test("writers met nothing but waiting", async () => {
    await load.stop();
    assert.deepEqual(load.unexpected, []);
    assert.ok(load.repeats > 0, "ни один запрос не пришлось повторить: нагрузки при падении не было");
  });

  test("every acknowledged key is stored once, none is missing", async () => {
    const { stored, ...wrong } = await oracle.keys(load.acknowledged);
    assert.deepEqual(wrong, { missing: [], twice: [], unknown: [], other: [] });
    assert.equal(new Set(load.acknowledged.map((one) => one.input.idempotencyKey)).size, load.acknowledged.length);
    assert.equal(stored, load.acknowledged.length);
    fact(`падений ${kills}, писателей ${WRITERS}, подтверждено ключей ${load.acknowledged.length}, повторных отправок ${load.repeats}`);
    fact(`сохранено один раз ${stored}, потеряно ${wrong.missing.length}, сохранено дважды ${wrong.twice.length}`);
  });

  test("the same key gets the same answer, and nothing is done again", async () => {
    const before = await oracle.count("cases");
    assert.deepEqual(await repeatAll(load, WRITERS), []);
    assert.equal(await oracle.count("cases"), before);
  });

  test("every acknowledged draft is offered again as it was typed last", async () => {
    const { drafts } = await load.client.ask("specialist", "{ drafts { id content } }");
    const offered = new Map(drafts.map((/** @type {any} */ one) => [one.id, one.content]));
    const typed = new Map(load.acknowledged.filter((one) => one.name === "saveDraft").map((one) => [one.id, one.input.content]));
    assert.ok(typed.size > 0, "никто ничего не набирал");
    assert.deepEqual([...typed].filter(([id, content]) => offered.get(id) !== content), []);
    fact(`черновиков ${typed.size}: все предложены снова`);
  });

  test("no invariant is broken", async () => {
    assert.deepEqual(
      {
        cases: await oracle.cases(),
        terms: await oracle.terms(),
        journal: await oracle.journal(),
        worklist: await oracle.worklist(),
        orders: await oracle.orders(),
      },
      { cases: [], terms: [], journal: [], worklist: [], orders: [] },
    );
    fact(`дел ${await oracle.count("cases")}: у каждого один срок SIT-01, своя запись журнала и своя строка очереди`);
  });

  test("an orderly end leaves no process", async () => {
    await oracle.close();
    await copy.stop();
    assert.deepEqual(copy.alive(), []);
  });
});
