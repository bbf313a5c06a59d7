// @ts-check
import assert from "node:assert/strict";
import { chmodSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { chooseMongod, mongodVersion, probes } from "../lib/mongod-source.mjs";
import { containerName, dockerArgs, mongodArgs } from "../lib/mongod.mjs";
import { withDatabase } from "../lib/mongo-client.mjs";
import { temporary } from "./temporary.mjs";

/** Fakes that also say which of them were asked. @param {Partial<import("../lib/mongod-source.mjs").Probes>} given */
function fakes(given) {
  /** @type {string[]} */
  const asked = [];
  const usual = {
    url: () => undefined,
    installed: async () => null,
    dockerAnswers: async () => false,
    wheelFits: async () => false,
  };
  /** @type {any} */
  const ask = {};
  for (const [name, answer] of Object.entries({ ...usual, ...given })) {
    ask[name] = () => {
      asked.push(name);
      return answer();
    };
  }
  return { ask, asked };
}

const six = { file: "/usr/bin/mongod", version: "6.0.5" };

describe("where MongoDB comes from", () => {
  test("an address given beats everything, and nothing else is asked", async () => {
    const { ask, asked } = fakes({ url: () => "mongodb://db/x", installed: async () => six, dockerAnswers: async () => true });
    assert.deepEqual(await chooseMongod(ask), { kind: "url", url: "mongodb://db/x" });
    assert.deepEqual(asked, ["url"]);
  });

  test("an installed mongod beats Docker", async () => {
    const { ask, asked } = fakes({ installed: async () => six, dockerAnswers: async () => true });
    assert.deepEqual(await chooseMongod(ask), { kind: "path", ...six });
    assert.deepEqual(asked, ["url", "installed"]);
  });

  test("an old mongod is passed over", async () => {
    const { ask } = fakes({ installed: async () => ({ ...six, version: "5.0.31" }), dockerAnswers: async () => true });
    assert.deepEqual(await chooseMongod(ask), { kind: "docker" });
  });

  test("Docker that answers beats the wheel", async () => {
    const { ask, asked } = fakes({ dockerAnswers: async () => true, wheelFits: async () => true });
    assert.deepEqual(await chooseMongod(ask), { kind: "docker" });
    assert.ok(!asked.includes("wheelFits"));
  });

  test("a Docker client without an engine does not count", async () => {
    const { ask } = fakes({ wheelFits: async () => true });
    assert.deepEqual(await chooseMongod(ask), { kind: "wheel" });
  });

  test("with none of them one sentence says what would do", async () => {
    const { ask } = fakes({});
    await assert.rejects(chooseMongod(ask), /^Refusal: MongoDB взять неоткуда: .*MONGODB_URI.*pip\.$/);
  });

  test("an old mongod alone is named in that sentence", async () => {
    const { ask } = fakes({ installed: async () => ({ ...six, version: "4.4.29" }) });
    await assert.rejects(chooseMongod(ask), /4\.4\.29/);
  });
});

describe("the probes", () => {
  /** @param {string} name @param {string} script @param {() => Promise<void>} work */
  async function withCommand(name, script, work) {
    const dir = temporary();
    writeFileSync(path.join(dir, name), `#!/bin/sh\n${script}\n`);
    chmodSync(path.join(dir, name), 0o755);
    const { PATH } = process.env;
    process.env.PATH = `${dir}${path.delimiter}/usr/bin${path.delimiter}/bin`;
    try {
      await work();
    } finally {
      process.env.PATH = PATH;
    }
  }

  test("an engine that gives its version answers", () =>
    withCommand("docker", "echo 29.0.1", async () => assert.equal(await probes.dockerAnswers(), true)));

  test("a client that cannot reach its engine does not answer", () =>
    withCommand("docker", "echo 'Cannot connect to the Docker daemon' >&2; exit 1", async () =>
      assert.equal(await probes.dockerAnswers(), false),
    ));

  test("a client that ends well but knows no engine does not answer", () =>
    withCommand("docker", "echo", async () => assert.equal(await probes.dockerAnswers(), false)));

  test("an engine that hangs does not answer", { timeout: 20_000 }, () =>
    withCommand("docker", "sleep 60", async () => assert.equal(await probes.dockerAnswers(), false)),
  );

  test("a mongod on PATH tells its version", () =>
    withCommand("mongod", "echo 'db version v8.0.12'", async () =>
      assert.equal((await probes.installed())?.version, "8.0.12"),
    ));

  test("a broken mongod on PATH is none", () =>
    withCommand("mongod", "exit 127", async () => assert.equal(await probes.installed(), null)));
});

test("the version is read from what mongod prints", () => {
  assert.equal(mongodVersion("db version v6.0.5\nBuild Info: {}"), "6.0.5");
  assert.equal(mongodVersion("not a mongod"), "");
});

test("a server of ours listens on loopback only", () => {
  const args = mongodArgs(27117, "/data");
  assert.equal(args[args.indexOf("--bind_ip") + 1], "127.0.0.1");
  assert.ok(dockerArgs(27117, "/data", true).includes("127.0.0.1:27117:27117"));
});

test("only data that nobody will miss are written late", () => {
  assert.ok(!mongodArgs(27117, "/data").includes("--syncdelay"));
  assert.ok(mongodArgs(27117, "/data", false).includes("--syncdelay"));
});

test("a container for tests leaves no volume behind", () => {
  assert.ok(dockerArgs(27117, "/data", true).includes("-v"));
  assert.ok(!dockerArgs(27117, "/data", false).includes("-v"));
});

test("each data folder has a container of its own", () => {
  assert.equal(containerName("/a"), containerName("/a"));
  assert.notEqual(containerName("/a"), containerName("/b"));
});

test("the database in an address is changed, its options stay", () => {
  assert.equal(withDatabase("mongodb://h:1/a?replicaSet=rs0", "b"), "mongodb://h:1/b?replicaSet=rs0");
  assert.equal(withDatabase("mongodb://h:1,i:2", "b"), "mongodb://h:1,i:2/b");
  assert.equal(withDatabase("mongodb+srv://u:p@h/?w=majority", "b"), "mongodb+srv://u:p@h/b?w=majority");
});
