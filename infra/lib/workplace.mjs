// @ts-check
import { rmSync } from "node:fs";
import path from "node:path";
import { forget } from "./memory.mjs";
import { dataDir } from "./paths.mjs";
import { endLeftovers, isAlive, readPids, removePid, writePid } from "./pids.mjs";
import { Refusal } from "./refusal.mjs";

/** A folder of one kind of run (start, tests, sins): its data, logs and pid files, owned by one process at a time. */
export class Workplace {
  /**
   * @param {string} owner name of its pid file
   * @param {string} title for people
   * @param {string} [folder]
   */
  constructor(owner, title, folder = dataDir) {
    this.owner = owner;
    this.title = title;
    this.root = folder;
    this.pids = path.join(folder, "run");
    this.logs = path.join(folder, "logs");
    this.stamps = path.join(folder, "stamps");
    this.owned = false;
  }

  /** @param {string[]} parts */
  at(...parts) {
    return path.join(this.root, ...parts);
  }

  /**
   * Makes this process the owner and ends what an earlier owner left behind.
   * @returns {Promise<string[]>} the names of the servers that had to be ended
   */
  async takeOver() {
    const other = readPids(this.pids).find((entry) => entry.name === this.owner);
    if (other && isAlive(other)) {
      throw new Refusal(
        `${this.title} уже запущен из этой папки (процесс ${other.pid}): остановите его клавишами Ctrl-C в его окне или командой kill ${other.pid}.`,
      );
    }
    writePid(this.pids, this.owner, process.pid);
    this.owned = true;
    return endLeftovers(this.pids, (name) => name !== this.owner);
  }

  /** From the disk and from memory. @param {string[]} names */
  wipe(...names) {
    for (const name of names) {
      rmSync(this.at(name), { recursive: true, force: true });
      forget(this.at(name));
    }
  }

  release() {
    if (this.owned) removePid(this.pids, this.owner);
  }
}
