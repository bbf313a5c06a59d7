// @ts-check
import { tail } from "./run.mjs";

/**
 * @typedef {import("./results.mjs").Result & { suite: string, troubles: string[], output: string, took: string, counted: boolean }} Suite
 */

/**
 * A suite with its troubles: whatever makes its silence or its green untrustworthy.
 * @param {string} suite
 * @param {Partial<import("./results.mjs").Result>} result
 * @param {{ code?: number, timedOut?: boolean, output?: string, troubles?: string[], took?: string, mayBeEmpty?: boolean }} [run]
 * @returns {Suite}
 */
export function judge(suite, result, { code = 0, timedOut = false, output = "", troubles = [], took = "", mayBeEmpty = false } = {}) {
  const { passed = 0, failed = [], skipped = [] } = result;
  const found = [...troubles];
  if (timedOut) found.push("вышло отведённое время");
  else if (code !== 0 && failed.length === 0) found.push(`команда завершилась с кодом ${code}`);
  else if (!mayBeEmpty && found.length === 0 && passed + failed.length + skipped.length === 0) found.push("не выполнено ни одной проверки");
  return { suite, passed, failed, skipped, troubles: found, output, took, counted: !mayBeEmpty };
}

/** @param {Suite[]} suites */
export function totals(suites) {
  const passed = suites.reduce((sum, one) => sum + one.passed, 0);
  const failed = suites.reduce((sum, one) => sum + one.failed.length + one.troubles.length, 0);
  const skipped = suites.reduce((sum, one) => sum + one.skipped.length, 0);
  return { passed, failed, skipped, green: failed === 0 && skipped === 0 && passed > 0 };
}

/** The last line of a run, read by machines. @param {{ passed: number, failed: number, skipped: number }} sum */
export const lastLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

const SHOWN = 30;

/** @param {string} title @param {string[]} names */
function list(title, names) {
  const more = names.length > SHOWN ? [`    … и ещё ${names.length - SHOWN}`] : [];
  return names.length > 0 ? [`  ${title}:`, ...names.slice(0, SHOWN).map((name) => `    ${name}`), ...more] : [];
}

/** @param {Suite[]} suites @returns {string[]} lines for people */
export function tell(suites) {
  const lines = [];
  for (const one of suites) {
    const bad = one.failed.length + one.troubles.length + one.skipped.length > 0;
    if (!bad) continue;
    lines.push("", `— ${one.suite}`);
    if (one.output) lines.push(...tail(one.output, 40).split("\n").map((line) => `  | ${line}`));
    lines.push(...list("Не прошли", one.failed), ...list("Пропущены, а пропускать нельзя", one.skipped), ...list("Неладно", one.troubles));
  }
  lines.push("");
  for (const one of suites) {
    const failed = one.failed.length + one.troubles.length;
    const nothing = !one.counted && one.passed + failed + one.skipped.length === 0;
    const counts = nothing ? "в порядке" : `прошло ${one.passed}, не прошло ${failed}, пропущено ${one.skipped.length}`;
    lines.push(`${failed + one.skipped.length > 0 ? "НЕТ" : " да"}  ${one.suite.padEnd(22)} ${counts}${one.took ? `  (${one.took})` : ""}`);
  }
  return lines;
}
