// @ts-check
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";
import { run } from "./run.mjs";

/**
 * @param {string} cwd
 * @param {string[]} args
 */
async function git(cwd, args) {
  // A copy has a repository of its own; nothing of the outer one may reach it.
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  const { code, output } = await run("git", args, { cwd, env });
  return { ok: code === 0, output };
}

/** @param {string} cwd @param {string[]} args */
async function mustGit(cwd, args) {
  const { ok, output } = await git(cwd, args);
  if (!ok) throw new Refusal(`git ${args[0]} не удался.`, output);
  return output;
}

/** Packages are only read: links do, and cost nothing. @param {string} from @param {string} to */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

const PACKAGES = ["node_modules", "frontend/node_modules", "infra/node_modules"];
const BUILT = ["schema/target", "backend/target", "frontend/src/gql"];

/** Compilers write into the files that they find, so these are true copies. @param {string} from @param {string} to */
function copyBuilt(from, to) {
  for (const place of BUILT) {
    rmSync(path.join(to, place), { recursive: true, force: true });
    if (existsSync(path.join(from, place))) {
      cpSync(path.join(from, place), path.join(to, place), { recursive: true, preserveTimestamps: true });
    }
  }
}

/** A copy of the working tree in which sins are committed one at a time. */
export class SinTree {
  /** @param {string} source @param {string} folder on the same disk */
  constructor(source, folder) {
    this.source = source;
    this.folder = folder;
    this.built = `${folder}-built`;
  }

  /** Copies what git tracks, and what it would track, as it is now; then what was built, to save time. */
  async make() {
    this.remove();
    mkdirSync(this.folder, { recursive: true });
    const listed = await mustGit(this.source, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    for (const file of listed.split("\0").filter(Boolean)) {
      const from = path.join(this.source, file);
      if (existsSync(from)) cpSync(from, path.join(this.folder, file), { recursive: true, preserveTimestamps: true });
    }
    await mustGit(this.folder, ["init", "--quiet"]);
    await mustGit(this.folder, ["add", "--all"]);
    const author = ["-c", "user.name=sins", "-c", "user.email=sins@example.org", "-c", "core.hooksPath=/dev/null"];
    await mustGit(this.folder, [...author, "commit", "--quiet", "--no-gpg-sign", "--message", "baseline"]);
    for (const place of PACKAGES) {
      const from = path.join(this.source, place);
      if (existsSync(from)) linkTree(from, path.join(this.folder, place));
    }
    copyBuilt(this.source, this.folder);
  }

  /** Remembers what the sinless copy built. */
  keepBuilt() {
    copyBuilt(this.folder, this.built);
  }

  /** @param {string} patch @returns {Promise<string>} empty, or why it does not apply */
  async commit(patch) {
    const { ok, output } = await git(this.folder, ["apply", "--whitespace=nowarn", patch]);
    if (!ok) return output.trim() || "git apply не удался";
    const changed = await mustGit(this.folder, ["status", "--porcelain"]);
    return changed.trim() ? "" : "заплата ничего не меняет";
  }

  async absolve() {
    await mustGit(this.folder, ["reset", "--quiet", "--hard"]);
    await mustGit(this.folder, ["clean", "--quiet", "--force", "-d"]);
    // A class that only the sin had would stay in the build and sin on.
    if (existsSync(this.built)) copyBuilt(this.built, this.folder);
  }

  remove() {
    for (const folder of [this.folder, this.built]) rmSync(folder, { recursive: true, force: true });
  }
}
