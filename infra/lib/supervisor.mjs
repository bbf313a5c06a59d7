// @ts-check
import { Refusal } from "./refusal.mjs";
import { Service } from "./service.mjs";

/** So that one that dies at once does not fill the disk with its logs. */
const PAUSE_MS = 2000;

/** Keeps the servers of one run: starts them, notices the death of any, ends all in the reverse order. */
export class Supervisor {
  /** @param {{ logs: string, pids: string }} folders */
  constructor({ logs, pids }) {
    this.folders = { logs, pids };
    /** @type {Service[]} */
    this.services = [];
    this.closed = false;
    /** @type {(reason: Error) => void} */
    this.fail = () => {};
    /** @type {Promise<never>} rejects when a server ends that nobody asked to end */
    this.broken = new Promise((_, reject) => {
      this.fail = reject;
    });
    this.broken.catch(() => {});
  }

  /**
   * @param {Omit<import("./service.mjs").ServiceOptions, "logs" | "pids"> & { comesBack?: boolean }} options comesBack:
   * nobody leans upon it, so its death is no end; it is started again
   * @returns {Service}
   */
  start(options) {
    if (this.closed) throw new Refusal("Запуск прерван.");
    const service = new Service({ ...options, ...this.folders });
    this.services.push(service);
    void service.exited.then((how) => {
      if (service.stopping || this.closed) return;
      if (options.comesBack) setTimeout(() => this.#again(service, options), PAUSE_MS);
      else if (service.ready) this.fail(service.death(how));
    });
    return service;
  }

  /** @param {Service} dead @param {Parameters<Supervisor["start"]>[0]} options */
  #again(dead, options) {
    this.services = this.services.filter((one) => one !== dead);
    if (!this.closed) this.start(options);
  }

  /** @param {Service} service */
  async stop(service) {
    await service.stop();
    this.services = this.services.filter((one) => one !== service);
  }

  /** A server is ended before those that it leans upon. */
  async stopAll() {
    this.closed = true;
    for (const service of this.services) service.stopping = true;
    for (const service of [...this.services].reverse()) await this.stop(service);
  }

  killAll() {
    for (const service of this.services) service.kill();
  }
}
