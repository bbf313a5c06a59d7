// @ts-check
// Nothing personal lies in the open: neither in the files of the base, nor in its journal, nor in the logs, nor in the
// answers to requests that failed.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { Client } from "../../demo/client.mjs";
import { fact, inSeconds } from "../facts.mjs";
import { attempts, send } from "./failing.mjs";
import { House } from "./house.mjs";
import {
  byMse,
  byOrganisation,
  canariesByMse,
  canariesByOrganisation,
  canariesOf,
  canariesOfOrganisation,
  canariesOfWorker,
  members,
  organisation,
  somebody,
  snilsWritings,
  word,
  worker,
} from "./people.mjs";
import { cabinet, comesAndGoes, look, refusedRoad, registryRoad, roadByMse, roadByOrganisation, wholeRoad } from "./road.mjs";
import { Search, told } from "./search.mjs";

const PEOPLE = 16;
/** Those who write at once. */
const LANES = 3;
const LEAST = 300;

const house = new House();
const people = Array.from({ length: PEOPLE }, (_, index) => somebody(index));
const refused = somebody(PEOPLE);
const asked = somebody(PEOPLE + 1);
const accompanied = somebody(PEOPLE + 2);
const typed = byMse();
const work = byOrganisation();
const newcomer = worker();
const helpers = organisation();
/** Typed into a form that nobody sends. */
const unsent = { name: word(6), reasons: word(6) };
/** Written in the open on purpose, past the product: a search that does not find it proves nothing. */
const control = { text: word(10), kind: "контроль" };
/** @type {import("./search.mjs").Canary[]} */
const canaries = [
  ...people.flatMap(canariesOf),
  ...canariesOf(refused).slice(0, 9),
  ...canariesOf(asked).filter(({ kind }) => !/представител|возврата/.test(kind)),
  ...canariesByMse(typed),
  ...canariesOf(accompanied).filter(({ kind }) => !/представител|приказа|подбора|примечания/.test(kind)),
  ...canariesByOrganisation(work),
  ...canariesOfWorker(newcomer),
  ...canariesOfOrganisation(helpers),
  ...members(),
  { kind: "имя в черновике", text: unsent.name },
  { kind: "набранное и не отправленное", text: unsent.reasons },
];
/** @type {Client} */
let client;
/** @type {any[]} */
const cases = [];

before(async () => {
  await house.begin();
  client = new Client({ baseUrl: house.baseUrl, keycloakUrl: house.keycloakUrl });
});
after(() => house.end());

/** Nothing personal, and the control in all forms wherever it is expected. @param {string} when */
function searchData(when) {
  const begun = Date.now();
  const search = new Search([...canaries, control]);
  const hits = search.inFolder(house.data);
  const controls = hits.filter((hit) => hit.kind === control.kind);
  assert.deepEqual(told(hits.filter((hit) => hit.kind !== control.kind)), []);
  for (const encoding of ["UTF-8", "UTF-16LE", "Base64", "hex"]) {
    const places = controls.filter((hit) => hit.encoding === encoding).map((hit) => hit.place);
    assert.ok(places.some((place) => place.startsWith("collection-")), `контроль не найден в данных: ${encoding}`);
    assert.ok(places.some((place) => place.startsWith("WiredTigerLog.")), `контроль не найден в журнале базы: ${encoding}`);
  }
  const size = Math.round(search.read / 1024 ** 2);
  fact(`${when}: ${canaries.length} значений, ${size} МБ за ${inSeconds(Date.now() - begun)}, попаданий 0, контроль найден ${controls.length} раз`);
}

/** @param {(client: import("mongodb").MongoClient) => Promise<void>} work */
async function directly(work) {
  const { MongoClient } = await import("mongodb");
  const direct = await MongoClient.connect(house.uri);
  try {
    await work(direct);
  } finally {
    await direct.close();
  }
}

describe("canaries in raw files", { concurrency: false }, () => {
  test("three hundred personal values and more go in through the API", async () => {
    assert.ok(canaries.length >= LEAST);
    assert.ok(members().length >= 4);
    assert.equal(new Set(canaries.map((one) => one.text)).size, canaries.length);
    const queue = [...people.entries()];
    const lane = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [index, who] = next;
        cases[index] = await wholeRoad(client, who, index === 0 ? "citizen" : null);
      }
    };
    await Promise.all([refusedRoad(client, refused), ...Array.from({ length: LANES }, lane)]);
  });

  test("they are looked at, searched for and printed", async () => {
    for (const [index, who] of people.entries()) {
      for (const snils of snilsWritings(who.person.number)) {
        const { node, viewer } = await look(client, who, cases[index].id, snils);
        assert.match(node.decision.reasons, new RegExp(who.reasons));
        assert.equal(viewer.worklist.edges.length, 1);
        assert.ok(viewer.personBySnils.fullName.startsWith(who.person.lastName));
      }
    }
    let seen = "";
    const entry = await registryRoad(client, helpers, async (entryId) => {
      seen = await roadByOrganisation(client, accompanied, work, entryId);
    });
    assert.ok(seen.includes(accompanied.person.lastName) && seen.includes(work.note));
    // Name, contacts, own measures and what was typed by themselves; nothing else of the case.
    const needed = /^(фамилия|имя|отчество|телефон|почта|содержание мероприятия|своё мероприятие|отказ организации|примечание к записи|работник организации)$/;
    assert.deepEqual(canaries.filter(({ kind, text }) => !needed.test(kind) && seen.includes(text)), []);
    assert.equal(entry.trainedStaff[0].name, helpers.trained.name);
    assert.match(entry.state.reason, new RegExp(helpers.suspendReason));
    assert.match(entry.contracts[0].ended.reason, new RegExp(helpers.contractReason));
    const { viewer, status, type, size } = await cabinet(client, "citizen");
    assert.ok(viewer.person.fullName.startsWith(people[0]?.person.lastName ?? "?"));
    assert.ok(viewer.messages.edges.length > 0);
    assert.deepEqual([status, type.split(";")[0]], [200, "application/pdf"]);
    assert.ok(size > 10_000);
  });

  test("a case goes by МСЭ to its results", async () => {
    const shown = JSON.stringify(await roadByMse(client, asked, typed));
    // The reason given to the exchange went on paper anew.
    const unseen = [typed.exchanged];
    for (const text of Object.values(typed)) assert.equal(shown.includes(text), !unseen.includes(text), text);
    await directly(async (direct) => {
      assert.ok((await direct.db("ryadom").collection("exchange").countDocuments()) >= 3);
    });
  });

  test("a worker comes to the office and goes", async () => {
    const member = await comesAndGoes(client, newcomer);
    assert.equal(member.fullName, `${newcomer.lastName} ${newcomer.firstName}`);
  });

  test("a form that nobody sends is offered again", async () => {
    const typed = (/** @type {string} */ text) => JSON.stringify({ values: { lastName: text, reasons: `По словам гражданина, ${text}.` } });
    const save = (/** @type {string} */ key, /** @type {Record<string, unknown>} */ input) =>
      client.mutate("specialist", "saveDraft", { idempotencyKey: `canary-draft-${key}`, seen: 0, form: "intakeCase", ...input }, "draft { id revision }");
    await save("one", { content: typed(unsent.name) });
    const { draft } = await save("two", { form: "decideNeed", subject: cases[1].id, content: typed("сначала") });
    await save("three", { form: "decideNeed", subject: cases[1].id, draftId: draft.id, seen: draft.revision, content: typed(unsent.reasons) });
    const { drafts } = await client.ask("specialist", "{ drafts { content } }");
    assert.deepEqual(drafts.map((/** @type {any} */ one) => one.content).toSorted(), [typed(unsent.name), typed(unsent.reasons)].toSorted());
  });

  test("no answer to a failing request repeats what it held", async () => {
    const tries = attempts(cases[1]);
    /** @type {string[]} */
    const accepted = [];
    /** @type {string[]} */
    const echoes = [];
    for (const attempt of tries) {
      const words = attempt.words.map((text) => ({ text, kind: attempt.title }));
      const { status, text } = await send(client, attempt);
      if (!attempt.empty && status < 400 && !/"errors"|Refused"/.test(text)) accepted.push(`${attempt.title}: ${text.split("\n").pop()}`);
      const hits = new Search([...words, ...canaries]).in(Buffer.from(text), "ответ");
      if (hits.length > 0) echoes.push(`${attempt.title}: ${text.split("\n").pop()}`);
      canaries.push(...words);
    }
    assert.deepEqual({ accepted, echoes }, { accepted: [], echoes: [] });
    fact(`неудачных запросов ${tries.length}: значений в ответах нет`);
  });

  test("a control lies in the open in every form", () =>
    directly(async (direct) => {
      const scratch = direct.db("ryadom").collection("scratch");
      const bytes = Buffer.from(control.text, "utf8");
      await scratch.insertOne({
        plain: control.text,
        wide: Buffer.from(control.text, "utf16le"),
        base64: bytes.toString("base64"),
        hex: bytes.toString("hex"),
      });
      assert.equal(await scratch.countDocuments({ plain: control.text }), 1);
      await direct.db("admin").command({ fsync: 1 });
    }));

  test("the base killed with -9 holds none of them, and the control", async () => {
    await house.stopBackend();
    await house.killMongod();
    searchData("файлы базы после kill -9");
  });

  test("the base recovered and ended in order holds none of them, and the control", async () => {
    await house.startMongod();
    await directly(async (direct) => {
      await direct.db("admin").command({ fsync: 1 });
      assert.equal(await direct.db("ryadom").collection("cases").countDocuments(), PEOPLE + 3);
      await direct.db("admin").command({ shutdown: 1 }).catch(() => {});
    });
    await house.mongod?.exited;
    searchData("файлы базы после обычной остановки");
  });

  test("the logs hold none of them; that of the base, which has every command, holds the control", () => {
    const search = new Search([...canaries, control]);
    const files = readdirSync(house.place.logs).filter((name) => !name.startsWith("keycloak") && name !== "downloads.log");
    const hits = files.flatMap((name) => search.inFile(path.join(house.place.logs, name)));
    assert.deepEqual(told(hits.filter((hit) => hit.kind !== control.kind)), []);
    assert.deepEqual([...new Set(hits.map((hit) => hit.place))], ["mongod.previous.log"]);
    const backend = readFileSync(path.join(house.place.logs, "backend.log"), "utf8");
    const lines = backend.match(/POST \/graphql \d+/g)?.length ?? 0;
    assert.ok(lines > PEOPLE * 10, `в журнале backend только ${lines} запросов`);
    fact(`журналы ${files.join(", ")}: ${canaries.length} значений, попаданий 0; запросов в журнале backend ${lines}`);
  });
});
