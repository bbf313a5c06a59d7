// @ts-check
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * What a suite told, in the one form in which all are summed.
 * @typedef {object} Result
 * @property {number} passed
 * @property {string[]} failed names
 * @property {string[]} skipped names: skipped, to do, disabled, aborted by an assumption
 */

/** @type {Record<string, string>} */
const ENTITIES = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** @param {string} text */
const unescape = (text) => text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => ENTITIES[name] ?? "");

/** @param {string} tag @param {string} name */
const attribute = (tag, name) => unescape(tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? "");

/**
 * The test cases of one Surefire report. A test that passed at the second try counts as failed.
 * @param {string} xml
 */
export function parseSurefire(xml) {
  /** @type {Result & { classes: string[] }} */
  const result = { passed: 0, failed: [], skipped: [], classes: [] };
  const plain = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, "");
  const suite = attribute(plain.match(/<testsuite\b[^>]*>/)?.[0] ?? "", "name");
  for (const [whole, open = ""] of plain.matchAll(/(<testcase\b[^>]*?)(?:\/>|>[\s\S]*?<\/testcase>)/g)) {
    const className = attribute(open, "classname");
    const name = `${className.split(".").pop()}: ${attribute(open, "name")}`;
    // jqwik tells the class of a case without its package; the suite around it has the whole name.
    result.classes.push(className, suite);
    if (/<(failure|error|flakyFailure|flakyError|rerunFailure|rerunError)\b/.test(whole)) result.failed.push(name);
    else if (/<skipped\b/.test(whole)) result.skipped.push(name);
    else result.passed += 1;
  }
  return result;
}

/** Where a module's test reports lie: those of tests beside Keycloak may have a folder of their own. */
export const SUREFIRE_REPORTS = ["surefire-reports", "keycloak-reports"];

/** @param {string} folder of a Maven module */
export function surefireOf(folder) {
  /** @type {Result & { classes: string[] }} */
  const sum = { passed: 0, failed: [], skipped: [], classes: [] };
  for (const kind of SUREFIRE_REPORTS) {
    const reports = path.join(folder, "target", kind);
    const names = existsSync(reports) ? readdirSync(reports) : [];
    for (const name of names.filter((one) => /^TEST-.*\.xml$/.test(one))) {
      const one = parseSurefire(readFileSync(path.join(reports, name), "utf8"));
      sum.passed += one.passed;
      sum.failed.push(...one.failed);
      sum.skipped.push(...one.skipped);
      sum.classes.push(...one.classes);
    }
  }
  return sum;
}

/** @param {any} report of Vitest's JSON reporter @returns {Result} */
export function parseVitest(report) {
  /** @type {Result} */
  const result = { passed: 0, failed: [], skipped: [] };
  for (const file of report.testResults ?? []) {
    const cases = file.assertionResults ?? [];
    if (file.status === "failed" && !cases.some((/** @type {any} */ one) => one.status === "failed")) {
      result.failed.push(`${file.name}: ${String(file.message ?? "").split("\n")[0]}`);
    }
    for (const one of cases) {
      if (one.status === "passed") result.passed += 1;
      else if (one.status === "failed") result.failed.push(one.fullName);
      else result.skipped.push(one.fullName);
    }
  }
  return result;
}

/** @param {any} report of Playwright's JSON reporter @returns {Result} */
export function parsePlaywright(report) {
  /** @type {Result} */
  const result = { passed: 0, failed: [], skipped: [] };
  /** @param {any} suite @param {string} above */
  const visit = (suite, above) => {
    const title = [above, suite.title].filter(Boolean).join(" › ");
    for (const inner of suite.suites ?? []) visit(inner, title);
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests ?? []) {
        const name = [title, spec.title, test.projectName].filter(Boolean).join(" › ");
        if (test.status === "expected") result.passed += 1;
        else if (test.status === "skipped") result.skipped.push(name);
        else result.failed.push(name);
      }
    }
  };
  for (const suite of report.suites ?? []) visit(suite, "");
  for (const error of report.errors ?? []) result.failed.push(String(error.message ?? error).split("\n")[0] ?? "");
  return result;
}

/** @param {string} lines of `node-reporter.mjs` */
export function parseNode(lines) {
  /** @type {Result & { files: string[], first: string }} */
  const result = { passed: 0, failed: [], skipped: [], files: [], first: "" };
  for (const line of lines.split("\n").filter(Boolean)) {
    const { name, file, ok, left, why } = JSON.parse(line);
    result.files.push(file);
    // One test builds on another: what failed first is the reason of the rest.
    if (!ok && result.failed.length === 0) result.first = `${name}\n${why}`;
    if (!ok) result.failed.push(name);
    else if (left) result.skipped.push(name);
    else result.passed += 1;
  }
  return result;
}
