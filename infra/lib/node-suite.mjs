// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "./paths.mjs";
import { seconds } from "./progress.mjs";
import { parseNode } from "./results.mjs";
import { run } from "./run.mjs";
import { judge } from "./summary.mjs";

const MINUTE = 60_000;
const PROOFS = path.join(root, "infra/proofs");

/** @param {import("./suites.mjs").Context} context @param {string} name */
export function reportFile({ place }, name) {
  const file = place.at("reports", name);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/**
 * Files of `node:test` as one suite.
 * @param {import("./suites.mjs").Context} context
 * @param {string} name
 * @param {string[]} files
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function nodeSuite(context, name, files, env = context.env) {
  const report = reportFile(context, `${name}.jsonl`);
  const begun = Date.now();
  const reporter = path.join(root, "infra/lib/node-reporter.mjs");
  const ended = await run(
    process.execPath,
    ["--test", "--test-reporter=spec", "--test-reporter-destination=stdout", `--test-reporter=${reporter}`, `--test-reporter-destination=${report}`, ...files],
    { cwd: root, env, log: path.join(context.place.logs, `${name}.log`), timeoutMs: 15 * MINUTE },
  );
  const result = parseNode(existsSync(report) ? readFileSync(report, "utf8") : "");
  const silent = files.filter((file) => !result.files.includes(file));
  const troubles = silent.map((file) => `в ${path.basename(file)} не выполнено ни одной проверки`);
  const output = result.first || ended.output;
  return judge(name, result, { ...ended, output, troubles, took: seconds(Date.now() - begun) });
}

/**
 * A proof: what it measured is told line by line.
 * @param {import("./suites.mjs").Context} context
 * @param {string} name of its file below infra/proofs, without the ending
 * @param {(line: string) => void} say
 */
export async function proofSuite(context, name, say) {
  const facts = reportFile(context, `${path.basename(name)}.facts`);
  const env = { ...context.env, RYADOM_FACTS: facts, RYADOM_BUILT: "1" };
  const suite = await nodeSuite(context, path.basename(name), [path.join(PROOFS, `${name}.test.mjs`)], env);
  const told = existsSync(facts) ? readFileSync(facts, "utf8").trimEnd().split("\n") : [];
  for (const line of told.filter(Boolean)) say(`${"".padStart(12)}${line}`);
  return suite;
}
