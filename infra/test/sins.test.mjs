// @ts-check
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { root as ours } from "../lib/paths.mjs";
import { SinTree } from "../lib/sin-tree.mjs";
import { readSins, tryAll } from "../lib/sins.mjs";
import { temporary } from "./temporary.mjs";

const GUARD = "if grep -q bad code.txt; then echo 'Found  bad code'; exit 1; fi";

/** @param {string} from @param {string} to */
const patch = (from, to) => `--- a/code.txt\n+++ b/code.txt\n@@ -1 +1 @@\n-${from}\n+${to}\n`;

/** A tiny house: one file, and the sins given. @param {Record<string, { card?: object, patch?: string }>} sins */
function house(sins) {
  const root = temporary();
  const source = path.join(root, "source");
  mkdirSync(path.join(source, "node_modules/a"), { recursive: true });
  mkdirSync(path.join(source, "backend/target"), { recursive: true });
  writeFileSync(path.join(source, "node_modules/a/index.js"), "package");
  writeFileSync(path.join(source, "backend/target/A.class"), "built");
  writeFileSync(path.join(source, ".gitignore"), "node_modules/\ntarget/\n");
  writeFileSync(path.join(source, "code.txt"), "good\n");
  execFileSync("git", ["init", "--quiet"], { cwd: source });
  const folder = path.join(root, "sins");
  for (const [name, sin] of Object.entries(sins)) {
    mkdirSync(path.join(folder, name), { recursive: true });
    const card = { title: name, guard: GUARD, expect: "Found bad code", ...sin.card };
    writeFileSync(path.join(folder, name, "sin.json"), JSON.stringify(card));
    writeFileSync(path.join(folder, name, "sin.patch"), sin.patch ?? patch("good", "bad"));
  }
  return { source, folder, tree: new SinTree(source, path.join(root, "tree")) };
}

/** @param {Record<string, { card?: object, patch?: string }>} sins */
async function verdictsOf(sins) {
  const { folder, tree } = house(sins);
  await tree.make();
  tree.keepBuilt();
  const step = (/** @type {string} */ _title, /** @type {() => Promise<string>} */ work) => work();
  const verdicts = await tryAll({ sins: readSins(folder), tree, env: process.env, step });
  tree.remove();
  return verdicts;
}

describe("sins", () => {
  test("one that its guard sees and names is seen", async () => {
    const [one] = await verdictsOf({ plain: {} });
    assert.deepEqual(one, { name: "plain", title: "plain", seen: true, why: "", output: "" });
  });

  test("each is tried alone: the second finds a clean tree", async () => {
    const verdicts = await verdictsOf({ a: {}, b: { card: { guard: `${GUARD}; grep -c . code.txt` } }, c: {} });
    assert.deepEqual(verdicts.map((one) => one.seen), [true, true, true]);
  });

  test("a guard that stays green is a failure", async () => {
    const [one] = await verdictsOf({ blind: { card: { guard: "true" } } });
    assert.match(one?.why ?? "", /остался зелёным/);
  });

  test("a guard that is red for another reason is a failure", async () => {
    const [one] = await verdictsOf({ other: { card: { expect: "something else" } } });
    assert.match(one?.why ?? "", /не сказал «something else»/);
    assert.match(one?.output ?? "", /Found/);
  });

  test("a guard that is red without the sin proves nothing", async () => {
    const [one] = await verdictsOf({ red: { card: { guard: "echo Found bad code; exit 1" } } });
    assert.match(one?.why ?? "", /красный и без греха/);
  });

  test("a patch that no longer applies is a failure", async () => {
    const [one] = await verdictsOf({ old: { patch: patch("long gone", "bad") } });
    assert.match(one?.why ?? "", /не ложится/);
  });

  test("a card without its guard is refused by name", () => {
    const { folder } = house({ empty: { card: { guard: "" } } });
    assert.throws(() => readSins(folder), /Грех empty: .*guard/);
    assert.throws(() => readSins(house({ odd: { card: { gaurd: "x" } } }).folder), /неизвестный ключ gaurd/);
  });

  test("the copy takes new files, links packages, and leaves the source alone", async () => {
    const { source, tree } = house({});
    writeFileSync(path.join(source, "new.txt"), "not yet added");
    await tree.make();
    tree.keepBuilt();
    assert.ok(existsSync(path.join(tree.folder, "new.txt")));
    assert.equal(readFileSync(path.join(tree.folder, "node_modules/a/index.js"), "utf8"), "package");
    writeFileSync(path.join(tree.folder, "backend/target/A.class"), "sinful");
    writeFileSync(path.join(tree.folder, "backend/target/Sin.class"), "sinful");
    writeFileSync(path.join(tree.folder, "code.txt"), "sinful");
    assert.equal(readFileSync(path.join(source, "backend/target/A.class"), "utf8"), "built");
    await tree.absolve();
    assert.equal(readFileSync(path.join(tree.folder, "code.txt"), "utf8"), "good\n");
    assert.equal(readFileSync(path.join(tree.folder, "backend/target/A.class"), "utf8"), "built");
    assert.equal(existsSync(path.join(tree.folder, "backend/target/Sin.class")), false);
    tree.remove();
    assert.equal(existsSync(tree.folder), false);
  });
});

describe("the sins of this house", () => {
  for (const { name, patch: file } of readSins(path.join(ours, "infra/sins"))) {
    test(`${name} fits the code as it is now`, () => {
      execFileSync("git", ["apply", "--check", "--whitespace=nowarn", file], { cwd: ours, stdio: "pipe" });
    });
  }
});
