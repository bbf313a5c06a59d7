// @ts-check
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { describe, test } from "node:test";
import { bestJdk } from "../lib/java.mjs";
import { demoLogins } from "../lib/demo.mjs";
import { modulesAreStale } from "../lib/npm.mjs";
import { freePort, portFrom, requirePorts } from "../lib/ports.mjs";
import { root } from "../lib/paths.mjs";
import { oldestNode, requireDisk, requireNode } from "../lib/prerequisites.mjs";
import { Progress } from "../lib/progress.mjs";
import { explain } from "../lib/run.mjs";
import { Stamp, hashOf } from "../lib/stamps.mjs";
import { temporary } from "./temporary.mjs";

const dir = temporary;
const jdk = (/** @type {number} */ major) => ({ home: `/jdk-${major}`, version: `${major}.0.1`, major });

describe("what must be there", () => {
  test("JDK 25 beats a newer one, a newer one beats none, an older one does not count", () => {
    assert.equal(bestJdk([jdk(17), jdk(26), null, jdk(25)])?.major, 25);
    assert.equal(bestJdk([jdk(17), jdk(27), jdk(26)])?.major, 26);
    assert.equal(bestJdk([jdk(21), null]), null);
  });

  test("an old Node is named with the wanted one", () => {
    assert.equal(requireNode("20.19.0", "linux"), "20.19.0");
    assert.equal(requireNode("22.0.0", "linux"), "22.0.0");
    assert.throws(() => requireNode("20.18.9", "linux"), /Нужен Node\.js 20\.19/);
    assert.throws(() => requireNode("20.11.1", "linux"), /Нужен Node\.js 20\.19 или новее, а запущен 20\.11\.1/);
    assert.throws(() => requireNode("22.1.0", "win32"), /WSL/);
  });

  test("the oldest Node is one number: in both packages, in the read-me files and in what we run on", () => {
    const read = (/** @type {string} */ file) => readFileSync(path.join(root, file), "utf8");
    const oldest = oldestNode().join(".");
    assert.equal(JSON.parse(read("infra/package.json")).engines.node, `>=${oldest}`);
    assert.equal(JSON.parse(read("package-lock.json")).packages[""].engines.node, `>=${oldest}`);
    for (const file of ["README.md", "infra/README.md"]) assert.match(read(file), new RegExp(`Node\\.js ≥ ${oldest}\\b`));
    const driver = JSON.parse(read("node_modules/mongodb/package.json")).engines.node;
    assert.equal(driver, `>=${oldest}.0`);
  });

  test("a package that names no oldest Node is a fault, not any Node", () => {
    const file = path.join(dir(), "package.json");
    writeFileSync(file, JSON.stringify({ engines: { node: ">=20" } }));
    assert.throws(() => oldestNode(file), /engines\.node/);
  });

  test("a full disk is named with its folder", async () => {
    const folder = dir();
    await requireDisk(folder, async () => ({ bavail: 3 * 1024 ** 2, bsize: 1024 }));
    await assert.rejects(requireDisk(folder, async () => ({ bavail: 1024 ** 2, bsize: 1024 })), /свободно 1,0 ГБ/);
  });

  test("a download without a network, without a disk and with another fault differ", () => {
    assert.match(explain("скачать X", { output: "getaddrinfo ENOTFOUND registry" }).message, /нет сети/);
    assert.match(explain("скачать X", { output: "Could not transfer artifact" }).message, /нет сети/);
    assert.match(explain("скачать X", { output: "No space left on device" }).message, /место на диске/);
    const other = explain("собрать X", { output: "cannot find symbol" });
    assert.match(other.message, /^Не удалось собрать X\./);
    assert.match(other.details, /cannot find symbol/);
  });
});

describe("ports", () => {
  test("one that another program holds is named with its purpose and the way out", async () => {
    for (const host of ["127.0.0.1", "0.0.0.0"]) {
      const server = createServer();
      const port = await freePort();
      await new Promise((resolve) => server.listen(port, host, () => resolve(null)));
      await assert.rejects(
        requirePorts([{ port, purpose: "вход, Keycloak", variable: "RYADOM_KEYCLOAK_PORT" }]),
        new RegExp(`Порт ${port} \\(вход, Keycloak\\) занят другой программой.*RYADOM_KEYCLOAK_PORT`),
      );
      server.close();
    }
  });

  test("a free one is free, twice the same is not", async () => {
    const port = await freePort();
    const wanted = { port, purpose: "сайт", variable: "RYADOM_PORT" };
    await requirePorts([wanted]);
    await assert.rejects(requirePorts([wanted, wanted]), /дважды/);
  });

  test("a number that is none is refused by the name of its variable", () => {
    process.env.RYADOM_TEST_PORT = "80a";
    assert.throws(() => portFrom("RYADOM_TEST_PORT", 1), /RYADOM_TEST_PORT/);
    process.env.RYADOM_TEST_PORT = "8081";
    assert.equal(portFrom("RYADOM_TEST_PORT", 1), 8081);
    delete process.env.RYADOM_TEST_PORT;
    assert.equal(portFrom("RYADOM_TEST_PORT", 1), 1);
  });
});

describe("what is stale", () => {
  test("packages, when the installed ones are not those of the lock file", () => {
    const folder = dir();
    const lock = (/** @type {object} */ packages) => JSON.stringify({ packages });
    writeFileSync(path.join(folder, "package-lock.json"), lock({ "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0", optional: true } }));
    assert.equal(modulesAreStale(folder), true);
    mkdirSync(path.join(folder, "node_modules"));
    const hidden = path.join(folder, "node_modules/.package-lock.json");
    writeFileSync(hidden, lock({ "node_modules/a": { version: "1.0.0" } }));
    assert.equal(modulesAreStale(folder), false);
    writeFileSync(hidden, lock({ "node_modules/a": { version: "0.9.0" } }));
    assert.equal(modulesAreStale(folder), true);
  });

  test("a build, when a source changed its contents or its name", () => {
    const folder = dir();
    mkdirSync(path.join(folder, "src/target"), { recursive: true });
    writeFileSync(path.join(folder, "src/a"), "1");
    const first = hashOf(["src"], folder);
    writeFileSync(path.join(folder, "src/target/out"), "ignored");
    assert.equal(hashOf(["src"], folder), first);
    writeFileSync(path.join(folder, "src/b"), "1");
    const second = hashOf(["src"], folder);
    assert.notEqual(second, first);
    const stamp = new Stamp(path.join(folder, "stamps"), "x");
    assert.equal(stamp.matches(second), false);
    stamp.write(second);
    assert.equal(stamp.matches(second), true);
    stamp.clear();
    assert.equal(stamp.matches(second), false);
  });
});

test("each role has two demo logins at least", () => {
  const logins = demoLogins();
  assert.equal(logins.length, 9);
  // Who accompanies signs in by what they are to people, not by the name of the role.
  const login = (/** @type {string} */ role) => (role === "ngo-worker" ? "companion" : role);
  for (const { role, users } of logins) assert.deepEqual(users.slice(0, 2), [login(role), `${login(role)}2`]);
});

test("progress: one line a step, no moving line where nobody watches", async () => {
  let text = "";
  const progress = new Progress({ out: { write: (part) => (text += part) } });
  await progress.step("Шаг", async ({ result }) => result("готов"));
  await assert.rejects(progress.step("Беда", async () => Promise.reject(new Error("x"))));
  progress.close();
  assert.match(text, /0,\d с {2}Шаг: готов\n/);
  assert.ok(!text.includes("\u001b"));
});
