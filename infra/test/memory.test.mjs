// @ts-check
import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { forget, quickFolder } from "../lib/memory.mjs";
import { temporary } from "./temporary.mjs";

const GIB = 1024 ** 3;
const tmpfs = (/** @type {number} */ free) => () => ({ type: 0x01021994, bavail: free, bsize: 1 });

test("data that nobody will miss lie in memory when there is room, and the memory is given back", () => {
  const base = temporary();
  const machine = { base, available: 16 * GIB, measure: tmpfs(8 * GIB) };
  const folder = quickFolder("/data/mongo", machine);
  assert.equal(path.dirname(folder), base);
  writeFileSync(path.join(folder, "left"), "by a run that was killed");
  assert.equal(quickFolder("/data/mongo", machine), folder);
  assert.equal(existsSync(path.join(folder, "left")), false);
  assert.notEqual(quickFolder("/other/mongo", machine), folder);
  forget("/data/mongo", base);
  assert.equal(existsSync(folder), false);
});

for (const [what, machine] of /** @type {const} */ ([
  ["little memory", { available: 4 * GIB, measure: tmpfs(8 * GIB) }],
  ["a small file system there", { available: 16 * GIB, measure: tmpfs(GIB) }],
  ["a disk in its place", { available: 16 * GIB, measure: () => ({ type: 0xef53, bavail: 8 * GIB, bsize: 1 }) }],
])) {
  test(`with ${what} they lie where they were to lie`, () => {
    assert.equal(quickFolder("/data/mongo", { base: temporary(), ...machine }), "/data/mongo");
  });
}

test("on a machine without such a place too", () => {
  assert.equal(quickFolder("/data/mongo", { base: path.join(temporary(), "none") }), "/data/mongo");
});
