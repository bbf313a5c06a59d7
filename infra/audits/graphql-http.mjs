// @ts-check
// Audits of GraphQL over HTTP (package graphql-http) against a running server.
// node infra/audits/graphql-http.mjs [url] [token]
import { pathToFileURL } from "node:url";
import { auditServer } from "graphql-http";

const LEVELS = ["MUST", "SHOULD", "MAY"];

/**
 * @typedef {{ id: string, name: string, level: string, met: boolean, reason: string }} Audit
 * @typedef {{ results: Audit[], failed: number }} Report every audit by name; `failed` counts the unmet MUST and SHOULD
 */

/**
 * Runs all audits. Two of them ask for the schema, one of these a MUST: run against the demo profile, or
 * with the token of somebody who may see it.
 *
 * @param {string} url the endpoint
 * @param {{ token?: string }} [options]
 * @returns {Promise<Report>}
 */
export async function audit(url, { token } = {}) {
  /** @param {any} input @param {any} [init] */
  const fetchFn = (input, init) =>
    fetch(input, { ...init, headers: { ...init?.headers, ...(token && { authorization: `Bearer ${token}` }) } });
  const audits = await auditServer({ url, fetchFn });
  const results = audits.map((one) => ({
    id: one.id,
    name: one.name,
    level: LEVELS.find((level) => one.name.startsWith(level)) ?? "",
    met: one.status === "ok",
    reason: one.status === "ok" ? "" : String(one.reason),
  }));
  return { results, failed: results.filter((one) => !one.met && one.level !== "MAY").length };
}

/** How many of each level are met, and every one that is not, as lines of text. @param {Report} report */
export function table({ results }) {
  const lines = LEVELS.map((level) => {
    const ofLevel = results.filter((one) => one.level === level);
    return `${level.padEnd(7)} ${ofLevel.filter((one) => one.met).length} / ${ofLevel.length}`;
  });
  const unmet = results.filter((one) => !one.met).map((one) => `${one.id}  ${one.name}: ${one.reason}`);
  const met = results.filter((one) => one.met).length;
  return [...lines, `all     ${met} / ${results.length}`, ...unmet].join("\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , url = "http://localhost:8080/graphql", token] = process.argv;
  const report = await audit(url, token ? { token } : {});
  console.log(table(report));
  process.exitCode = report.failed > 0 ? 1 : 0;
}
