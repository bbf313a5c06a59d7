// @ts-check
import { spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { trustBuilds } from "../lib/builds.mjs";
import { containerName } from "../lib/mongod.mjs";
import { root } from "../lib/paths.mjs";
import { isAlive, readPids } from "../lib/pids.mjs";
import { freePort } from "../lib/ports.mjs";
import { signalGroup } from "../lib/processes.mjs";
import { run } from "../lib/run.mjs";

const READY_MS = 300_000;
const END_MS = 90_000;

/** A copy of the whole system as `npm start` keeps it: a data folder and ports of its own, ended and started again. */
export class Copy {
  /** @param {string} data folder */
  static async in(data) {
    const ports = {
      site: await freePort(),
      keycloak: await freePort(),
      mongo: await freePort(),
      simulators: await freePort(),
    };
    return new Copy(data, ports);
  }

  /** @param {string} data @param {{ site: number, keycloak: number, mongo: number, simulators: number }} ports */
  constructor(data, ports) {
    this.data = data;
    this.ports = ports;
    this.baseUrl = `http://localhost:${ports.site}`;
    this.keycloakUrl = `http://localhost:${ports.keycloak}`;
    this.log = path.join(data, "logs", "start.log");
    /** @type {import("node:child_process").ChildProcess | undefined} */
    this.child = undefined;
    this.output = "";
    /** @type {Promise<number | null>} */
    this.exited = Promise.resolve(0);
    process.on("exit", () => this.killAll());
    for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => process.exit(1));
  }

  /** Begins what `npm start` does. */
  start() {
    mkdirSync(path.dirname(this.log), { recursive: true });
    if (process.env.RYADOM_BUILT && !existsSync(path.join(this.data, "stamps", "backend.stamp"))) {
      trustBuilds(path.join(this.data, "stamps"));
    }
    // Servers given to other tests are theirs: these here get killed.
    const { MONGODB_URI: _mongo, KEYCLOAK_URL: _keycloak, NODE_TEST_CONTEXT: _test, ...env } = process.env;
    this.output = "";
    const child = spawn(process.execPath, [path.join(root, "infra/start.mjs")], {
      cwd: root,
      env: {
        ...env,
        RYADOM_DATA: this.data,
        RYADOM_PORT: String(this.ports.site),
        RYADOM_KEYCLOAK_PORT: String(this.ports.keycloak),
        RYADOM_MONGO_PORT: String(this.ports.mongo),
        RYADOM_SIMULATORS_PORT: String(this.ports.simulators),
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        this.output += chunk;
        appendFileSync(this.log, chunk);
      });
    }
    this.child = child;
    this.exited = new Promise((resolve) => child.once("exit", resolve));
  }

  /** @returns {Promise<number>} how long it took, in milliseconds */
  async ready() {
    const begun = Date.now();
    await this.says(/Готово за/);
    return Date.now() - begun;
  }

  /** @param {RegExp} words of its output */
  async says(words) {
    const limit = Date.now() + READY_MS;
    while (!words.test(this.output)) {
      if (this.child?.exitCode !== null || this.child.signalCode) throw new Error(`npm start не дошёл до конца:\n${this.output}`);
      if (Date.now() > limit) throw new Error(`npm start не готов:\n${this.output}`);
      await sleep(50);
    }
  }

  /** Waits for an end of itself. */
  async ended() {
    const late = sleep(END_MS, "late", { ref: false });
    if ((await Promise.race([this.exited, late])) === "late") throw new Error(`npm start не остановился:\n${this.output}`);
  }

  /** @returns {string[]} the servers that are alive now */
  alive() {
    return readPids(path.join(this.data, "run"))
      .filter((entry) => entry.name !== "start" && isAlive(entry))
      .map((entry) => entry.name)
      .sort();
  }

  /** @param {string} name of a server, killed with -9 */
  async kill(name) {
    const entry = readPids(path.join(this.data, "run")).find((one) => one.name === name);
    if (!entry || !isAlive(entry)) throw new Error(`${name} не запущен`);
    // What stands in the pid file is then the client; the server is the engine's.
    if (name === "mongod") await run("docker", ["kill", containerName(path.join(this.data, "mongo"))], { timeoutMs: 20_000 });
    signalGroup(entry.pid, "SIGKILL");
  }

  killStart() {
    this.child?.kill("SIGKILL");
  }

  async stop() {
    this.child?.kill("SIGTERM");
    await this.ended();
  }

  /** For the last moment: whatever is left. */
  killAll() {
    this.child?.kill("SIGKILL");
    for (const entry of readPids(path.join(this.data, "run"))) {
      if (entry.name !== "start" && isAlive(entry)) signalGroup(entry.pid, "SIGKILL");
    }
  }
}
