// @ts-check
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { mustMaven } from "./maven.mjs";
import { toolsDir } from "./paths.mjs";
import { must } from "./run.mjs";

export const KEYCLOAK_VERSION = "26.7.3";
const COPY_GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
const dist = (/** @type {string[]} */ ...parts) => path.join(toolsDir(), `keycloak-${KEYCLOAK_VERSION}`, ...parts);
/** What the first `start-dev` worked out (15 s): the same for every copy with the same options. */
const prepared = () => dist("lib/quarkus-prepared");

/**
 * The distribution, fetched through Maven and unpacked once for the machine.
 * @param {{ javaHome: string, log: string }} options
 */
export async function fetchKeycloak({ javaHome, log }) {
  if (existsSync(dist("bin/kc.sh"))) return;
  await mkdir(toolsDir(), { recursive: true });
  const temporary = await mkdtemp(path.join(toolsDir(), "keycloak-"));
  try {
    const artifact = `org.keycloak:keycloak-quarkus-dist:${KEYCLOAK_VERSION}:tar.gz`;
    await mustMaven(
      "скачать Keycloak",
      javaHome,
      [COPY_GOAL, `-Dartifact=${artifact}`, `-DoutputDirectory=${temporary}`, "-Dmdep.stripVersion=true"],
      { cwd: temporary, log },
    );
    const archive = (await readdir(temporary)).find((name) => name.endsWith(".tar.gz")) ?? "";
    await must("распаковать Keycloak", "tar", ["xzf", archive], { cwd: temporary, log });
    const unpacked = path.join(temporary, `keycloak-${KEYCLOAK_VERSION}`);
    await rename(unpacked, dist()).catch(async (error) => {
      // Another copy on this machine was quicker.
      if (!existsSync(dist("bin/kc.sh"))) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * A home of one copy: its own data and settings, the 170 MB of libraries shared.
 * @param {string} home
 */
export function prepareHome(home) {
  for (const part of ["bin", "conf", "lib", "providers", "themes"]) rmSync(path.join(home, part), { recursive: true, force: true });
  for (const part of ["bin", "lib", "data/import", "themes"]) mkdirSync(path.join(home, part), { recursive: true });
  cpSync(dist("bin/kc.sh"), path.join(home, "bin/kc.sh"));
  for (const part of ["conf", "providers", "lib/app", "lib/quarkus-run.jar"]) {
    cpSync(dist(part), path.join(home, part), { recursive: true });
  }
  cpSync(existsSync(prepared()) ? prepared() : dist("lib/quarkus"), path.join(home, "lib/quarkus"), { recursive: true });
  symlinkSync(dist("lib/lib"), path.join(home, "lib/lib"));
}

/**
 * Keeps what this home's first start worked out, for the homes to come.
 * @param {string} home
 */
export function keepPrepared(home) {
  if (existsSync(prepared())) return;
  const temporary = `${prepared()}-${process.pid}`;
  cpSync(path.join(home, "lib/quarkus"), temporary, { recursive: true });
  try {
    renameSync(temporary, prepared());
  } catch {
    rmSync(temporary, { recursive: true, force: true });
  }
}
