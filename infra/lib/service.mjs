// @ts-check
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { shown } from "./paths.mjs";
import { removePid, writePid } from "./pids.mjs";
import { endGroup, signalGroup } from "./processes.mjs";
import { Refusal } from "./refusal.mjs";
import { tail } from "./run.mjs";

/**
 * @typedef {object} ServiceOptions
 * @property {string} name short, for files
 * @property {string} title for people
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {string} logs folder of the logs
 * @property {string} pids folder of the pid files
 * @property {number} [graceMs] how long it may take to end by itself
 */

/** A server that this program started and will end. */
export class Service {
  /** @param {ServiceOptions} options */
  constructor(options) {
    const { name, title, command, args, env, cwd, logs, pids, graceMs = 20_000 } = options;
    this.name = name;
    this.title = title;
    this.graceMs = graceMs;
    this.pids = pids;
    this.log = path.join(logs, `${name}.log`);
    this.stopping = false;
    this.ended = false;
    /** Until it has answered once, its death is the business of whoever waits for it. */
    this.ready = false;
    mkdirSync(logs, { recursive: true });
    if (existsSync(this.log)) renameSync(this.log, path.join(logs, `${name}.previous.log`));
    const out = openSync(this.log, "a");
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", out, out] });
    closeSync(out);
    this.pid = child.pid ?? 0;
    if (this.pid) writePid(pids, name, this.pid);
    /** @type {Promise<string>} how it ended */
    this.exited = new Promise((resolve) => {
      child.once("error", (error) => resolve(error.message));
      child.once("exit", (code, signal) => resolve(signal ? `сигнал ${signal}` : `код ${code}`));
    }).then((how) => {
      this.ended = true;
      return how;
    });
  }

  /** @param {string} how */
  death(how) {
    const text = existsSync(this.log) ? readFileSync(this.log, "utf8") : "";
    return new Refusal(`${this.title}: процесс остановился (${how}). Журнал: ${shown(this.log)}`, tail(text, 15));
  }

  /**
   * Waits until the server answers.
   * @param {() => Promise<boolean>} answers
   * @param {number} timeoutMs
   */
  async until(answers, timeoutMs) {
    const limit = Date.now() + timeoutMs;
    for (;;) {
      if (this.ended) throw this.death(await this.exited);
      if (await answers().catch(() => false)) {
        this.ready = true;
        return;
      }
      if (Date.now() > limit) {
        throw new Refusal(
          `${this.title}: нет ответа за ${Math.round(timeoutMs / 1000)} с. Журнал: ${shown(this.log)}`,
          existsSync(this.log) ? tail(readFileSync(this.log, "utf8"), 15) : "",
        );
      }
      await sleep(100);
    }
  }

  async stop() {
    this.stopping = true;
    if (this.pid) await endGroup(this.pid, this.graceMs);
    removePid(this.pids, this.name);
  }

  kill() {
    this.stopping = true;
    if (this.pid) signalGroup(this.pid, "SIGKILL");
  }
}
