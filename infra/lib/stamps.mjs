// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";

const LEFT_OUT = new Set(["node_modules", "target", "dist", ".data", ".git", "test-results", "playwright-report"]);

/** @param {string} file @returns {string[]} */
function filesOf(file) {
  if (!existsSync(file)) return [];
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file)
    .filter((name) => !LEFT_OUT.has(name))
    .sort()
    .flatMap((name) => filesOf(path.join(file, name)));
}

/**
 * One number for the contents and names of all these files and folders.
 * @param {string[]} inputs relative to the folder
 * @param {string} [folder]
 */
export function hashOf(inputs, folder = root) {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of filesOf(path.join(folder, input))) {
      hash.update(path.relative(folder, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/** Remembers for what inputs a thing was last made. */
export class Stamp {
  /** @param {string} dir @param {string} name */
  constructor(dir, name) {
    this.file = path.join(dir, `${name}.stamp`);
  }

  /** @param {string} value */
  matches(value) {
    return existsSync(this.file) && readFileSync(this.file, "utf8") === value;
  }

  /** @param {string} value */
  write(value) {
    mkdirSync(path.dirname(this.file), { recursive: true });
    writeFileSync(this.file, value);
  }

  clear() {
    rmSync(this.file, { force: true });
  }
}
