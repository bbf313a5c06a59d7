// @ts-check
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, statfsSync } from "node:fs";
import path from "node:path";

/** Where Linux keeps a file system in memory. */
const MEMORY = "/dev/shm";
const TMPFS = 0x01021994;
const ROOM = 3 * 1024 ** 3;
/** What everything else of a run takes. */
const OTHERS = 5 * 1024 ** 3;

/** @param {string} data @param {string} base */
const inMemory = (data, base) => path.join(base, `ryadom-${createHash("sha256").update(data).digest("hex").slice(0, 12)}`);

/**
 * The folder for data that nobody will miss: in memory, where a write waits for no disk, when this machine has the room;
 * otherwise the one that was asked for. Each transaction of MongoDB waits for its journal, and tests make thousands.
 * @param {string} data
 * @param {{ base?: string, available?: number, measure?: (folder: string) => { type: number, bavail: number, bsize: number } }} [machine]
 */
export function quickFolder(data, { base = MEMORY, available = process.availableMemory(), measure = statfsSync } = {}) {
  forget(data, base);
  if (available < ROOM + OTHERS) return data;
  try {
    const { type, bavail, bsize } = measure(base);
    if (type !== TMPFS || bavail * bsize < ROOM) return data;
    const folder = inMemory(data, base);
    mkdirSync(folder);
    return folder;
  } catch {
    return data;
  }
}

/** Gives the memory back. @param {string} data the folder that was asked for @param {string} [base] */
export function forget(data, base = MEMORY) {
  rmSync(inMemory(data, base), { recursive: true, force: true });
}
