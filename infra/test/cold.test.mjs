// @ts-check
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { unpackedIn } from "../lib/chromium.mjs";
import { useEmptyCaches } from "../lib/cold.mjs";
import { mavenArgs } from "../lib/maven.mjs";
import { npmEnv } from "../lib/npm.mjs";
import { toolsDir } from "../lib/paths.mjs";
import { temporary } from "./temporary.mjs";

describe("a run with empty caches", () => {
  /** @type {NodeJS.ProcessEnv} */
  let before;
  beforeEach(() => {
    before = { ...process.env };
  });
  afterEach(() => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  });

  test("Maven, npm and whatever is unpacked look nowhere else", () => {
    const folder = path.join(temporary(), "cold");
    process.env.NPM_CONFIG_CACHE = "/somebody/elses";
    useEmptyCaches(folder);
    assert.ok(existsSync(folder));
    assert.ok(mavenArgs().includes(`-Dmaven.repo.local=${path.join(folder, "m2")}`));
    assert.equal(toolsDir(), path.join(folder, "tools"));
    const caches = Object.entries(npmEnv()).filter(([name]) => name.toLowerCase() === "npm_config_cache");
    assert.deepEqual(caches, [["npm_config_cache", path.join(folder, "npm")]]);
  });

  test("the browser is unpacked into its own folder, and the temporary one comes back", async () => {
    const usual = tmpdir();
    const folder = temporary();
    assert.equal(await unpackedIn(folder, async () => tmpdir()), folder);
    assert.equal(tmpdir(), usual);
    await assert.rejects(unpackedIn(folder, () => Promise.reject(new Error("no"))));
    assert.equal(tmpdir(), usual);
  });
});
