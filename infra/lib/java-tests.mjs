// @ts-check
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const MARK = /(?:^|[\s{};])@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example|ArchTest)\b/;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/g;

/** @param {string} folder @returns {string[]} */
function javaFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return javaFiles(file);
    return entry.name.endsWith(".java") ? [file] : [];
  });
}

/** @param {string} source */
export function declaresTests(source) {
  const code = source.replace(COMMENT, "");
  return MARK.test(code) && !/^\s*(?:public\s+)?(?:abstract\s+(?:sealed\s+)?class|(?:sealed\s+)?interface)\s/m.test(code);
}

/**
 * Classes that hold tests and yet appear in no report: a name that Surefire does not take, an excluded tag, a class that
 * died before its first test. A run without them would be green by silence.
 * @param {string} module folder
 * @param {string[]} reported class names in the reports
 */
export function silentClasses(module, reported) {
  const base = path.join(module, "src/test/java");
  const seen = new Set(reported.map((name) => name.replace(/\$.*$/, "")));
  return javaFiles(base)
    .filter((file) => declaresTests(readFileSync(file, "utf8")))
    .map((file) => path.relative(base, file).replace(/\.java$/, "").replaceAll(path.sep, "."))
    .filter((name) => !seen.has(name));
}
