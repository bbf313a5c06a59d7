// @ts-check
// The packaged server over HTTP: the audits of graphql-http, and attacks that have to be refused while it answers on.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readFileSync } from "node:fs";
import { requireJar } from "../lib/builds.mjs";
import { audit, table } from "../audits/graphql-http.mjs";
import { fact } from "./facts.mjs";

const url = `${process.env.RYADOM_URL ?? "http://localhost:8080"}/graphql`;
const MEGABYTE = 1024 * 1024;

const report = await audit(url);
for (const line of table(report).split("\n")) fact(line);

test("the jar of the backend holds nothing of the simulators", () => {
  // Names of entries stand in a jar as they are, those of nested jars too.
  const jar = readFileSync(requireJar()).toString("latin1");
  assert.ok(jar.includes("BOOT-INF/classes/ru/ryadom/exchange/"), "these are entries of the backend");
  assert.ok(!jar.includes("ru/ryadom/simulators"), "no class of the simulators");
  assert.ok(!jar.includes("ryadom-simulators"), "no jar of the simulators");
});

describe("graphql-http audits", () => {
  for (const { id, name, met, reason } of report.results.filter((one) => one.level !== "MAY")) {
    test(`${id} ${name}`, () => assert.ok(met, reason));
  }
});

/** @param {string} body */
async function send(body) {
  const begun = performance.now();
  const headers = { "content-type": "application/json", accept: "application/graphql-response+json" };
  // A server that refuses before it has read all may close the door on the rest.
  const answer = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(20_000) }).catch(() => null);
  return { status: answer?.status ?? 0, body: answer ? await answer.json() : null, ms: Math.round(performance.now() - begun) };
}

/** Each fragment spreads the next one twice: 2^20 fields in a kilobyte. */
function bomb() {
  const last = 20;
  const chain = Array.from({ length: last }, (_, at) => `fragment F${at} on Query{...F${at + 1} ...F${at + 1}}`);
  return `{...F0} ${chain.join(" ")} fragment F${last} on Query{clock{today}}`;
}

const aliases = `{${Array.from({ length: 1000 }, (_, at) => `a${at}:clock{today}`).join(" ")}}`;

/** @type {[string, () => string, number[], number][]} what, its body, the statuses that refuse it, the most that it may weigh */
const ATTACKS = [
  ["a fragment bomb of a kilobyte", () => JSON.stringify({ query: bomb() }), [400], 1200],
  ["a thousand aliases", () => JSON.stringify({ query: aliases }), [400], 64 * 1024],
  ["a body of 50 MB", () => JSON.stringify({ query: "{__typename}", variables: { v: "x".repeat(50 * MEGABYTE) } }), [413, 0], 51 * MEGABYTE],
];

describe("attacks on the running jar", () => {
  for (const [title, body, statuses, most] of ATTACKS) {
    test(`${title} is refused and the server answers on`, async () => {
      const sent = body();
      assert.ok(sent.length <= most);
      const { status, body: answer, ms } = await send(sent);
      assert.ok(statuses.includes(status), `ответ ${status}: ${JSON.stringify(answer)}`);
      if (status !== 0) {
        assert.equal(answer.data, undefined);
        assert.ok(answer.errors.length >= 1 && answer.errors.length <= 5);
      }
      fact(`${title}: ответ ${status || "— соединение закрыто"}, ${answer?.errors?.[0]?.extensions?.limit ?? ""} за ${ms} мс`);
      const after = await send(JSON.stringify({ query: "{ clock { today } }" }));
      assert.equal(after.status, 200);
      assert.match(after.body.data.clock.today, /^\d{4}-\d\d-\d\d$/);
    });
  }
});
