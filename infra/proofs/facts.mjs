// @ts-check
import { appendFileSync } from "node:fs";

/**
 * Tells what was measured: into the file that a run of all checks reads, or at once.
 * @param {string} line in Russian
 */
export function fact(line) {
  const file = process.env.RYADOM_FACTS;
  if (file) appendFileSync(file, `${line}\n`);
  else console.log(line);
}

/** @param {number} ms */
export const inSeconds = (ms) => `${(ms / 1000).toFixed(1).replace(".", ",")} с`;
