#!/usr/bin/env node
// @ts-check
import { existsSync } from "node:fs";
import path from "node:path";
import { runToTheEnd } from "./lib/ending.mjs";
import { ensureModules } from "./lib/npm.mjs";
import { dataDir, root } from "./lib/paths.mjs";
import { requireTools } from "./lib/prerequisites.mjs";
import { Progress } from "./lib/progress.mjs";
import { SuiteRun } from "./lib/suite-run.mjs";
import { infraSuite, javaSuite, scriptSuite, vitestSuite } from "./lib/suites.mjs";
import { Supervisor } from "./lib/supervisor.mjs";
import { Workplace } from "./lib/workplace.mjs";

// The daily check: everything that needs no server.
const { env } = process;
const place = new Workplace("check", "Проверка", path.join(dataDir, "check"));
const progress = new Progress();
const supervisor = new Supervisor(place);
const checks = new SuiteRun({ progress, place });

async function scripts() {
  await checks.suite("infra: типы", env, (context) => scriptSuite(context, "infra", "typecheck"));
  await checks.suite("infra", env, infraSuite);
  if (!existsSync(path.join(root, "frontend/package.json"))) {
    progress.line("frontend: рабочей области ещё нет, не проверялась");
    return;
  }
  for (const script of ["codegen", "typecheck", "lint"]) {
    await checks.suite(`frontend: ${script}`, env, (context) => scriptSuite(context, "frontend", script));
  }
  await checks.suite("frontend: unit", env, vitestSuite);
}

async function work() {
  const { jdk } = await requireTools();
  await place.takeOver();
  place.wipe("logs", "reports");
  const args = ["spring-javaformat:validate", "test", "-Dhabits.phase=process-test-classes", "-DexcludedGroups=server"];
  const java = checks.suite("java", env, (context) => javaSuite({ ...context, javaHome: jdk.home, args, whole: false }));
  const modules = progress.step("Пакеты npm", async ({ result }) => {
    result((await ensureModules({ log: path.join(place.logs, "npm.log") })) ? "установлены" : "на месте");
  });
  await Promise.all([java, modules.then(scripts)]);
  return checks.finish();
}

await runToTheEnd({
  work,
  supervisor,
  say: (text) => progress.line(text),
  async done() {
    place.release();
    await checks.report();
  },
});
