#!/usr/bin/env node
// @ts-check
import path from "node:path";
import { runToTheEnd } from "./lib/ending.mjs";
import { javaEnv, mustMaven } from "./lib/maven.mjs";
import { ensureModules, npmEnv } from "./lib/npm.mjs";
import { dataDir, root } from "./lib/paths.mjs";
import { freePort } from "./lib/ports.mjs";
import { requireDisk, requireTools } from "./lib/prerequisites.mjs";
import { Progress } from "./lib/progress.mjs";
import { Refusal } from "./lib/refusal.mjs";
import { SinTree } from "./lib/sin-tree.mjs";
import { readSins, tryAll } from "./lib/sins.mjs";
import { Supervisor } from "./lib/supervisor.mjs";
import { startTestServers } from "./lib/test-servers.mjs";
import { Workplace } from "./lib/workplace.mjs";

const USAGE = `npm run sins              каждый грех из infra/sins против своего сторожа
npm run sins -- имя …     только эти`;

const place = new Workplace("sins", "Прогон грехов", path.join(dataDir, "sins"));
const progress = new Progress();
const supervisor = new Supervisor(place);
const tree = new SinTree(root, place.at("tree"));

function chosen() {
  const names = process.argv.slice(2);
  const all = readSins(path.join(root, "infra/sins"));
  const unknown = names.find((name) => !all.some((sin) => sin.name === name));
  if (unknown) throw new Refusal(`Греха ${unknown} нет в infra/sins.`, USAGE);
  const sins = all.filter((sin) => names.length === 0 || names.includes(sin.name));
  if (sins.length === 0) throw new Refusal("В infra/sins нет ни одного греха.");
  return sins;
}

async function work() {
  if (process.argv.includes("--help")) {
    progress.line(USAGE);
    return 0;
  }
  const sins = chosen();
  const { jdk } = await requireTools();
  await requireDisk(dataDir);
  await place.takeOver();
  place.wipe("mongo", "keycloak", "logs");
  const log = path.join(place.logs, "build.log");
  await progress.step("Пакеты npm", async () => void (await ensureModules({ log })));
  await progress.step("Копия", () => tree.make());
  await progress.step("Сборка копии", async () => {
    await mustMaven("собрать копию", jdk.home, ["-q", "test-compile"], { cwd: tree.folder, log });
    tree.keepBuilt();
  });
  /** @type {NodeJS.ProcessEnv} */
  let env = { ...javaEnv(jdk.home), ...npmEnv() };
  if (sins.some((sin) => sin.servers)) {
    const modules = Promise.resolve();
    const given = { supervisor, place, progress, javaHome: jdk.home, modules, sitePort: await freePort() };
    env = { ...env, ...(await startTestServers(given)).env };
  }
  const verdicts = await tryAll({
    sins,
    tree,
    env,
    step: (title, run) => progress.step(title, async ({ result }) => result(await run())),
  });
  for (const { name, why, output } of verdicts.filter((one) => !one.seen)) {
    progress.line(`\n— ${name}: ${why}\n${output.replace(/^/gm, "  | ")}`);
  }
  progress.line("");
  for (const { name, title, seen } of verdicts) progress.line(`${seen ? " да" : "НЕТ"}  ${name.padEnd(28)} ${title}`);
  const missed = verdicts.filter((one) => !one.seen).length;
  progress.line(`\nГрехов ${verdicts.length}, замечено ${verdicts.length - missed}, пропущено ${missed}; ${progress.total()}`);
  return missed === 0 ? 0 : 1;
}

await runToTheEnd({
  work,
  supervisor,
  say: (text) => progress.line(text),
  done() {
    progress.close();
    if (place.owned) {
      place.wipe("mongo", "keycloak");
      tree.remove();
    }
    place.release();
  },
});
