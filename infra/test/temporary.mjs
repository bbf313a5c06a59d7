// @ts-check
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** @type {string[]} */
const made = [];
process.on("exit", () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the tests of this file are over. */
export function temporary() {
  const folder = mkdtempSync(path.join(tmpdir(), "ryadom-test-"));
  made.push(folder);
  return folder;
}
