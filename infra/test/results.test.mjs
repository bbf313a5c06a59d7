// @ts-check
import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { declaresTests, silentClasses } from "../lib/java-tests.mjs";
import { parseNode, parsePlaywright, parseSurefire, parseVitest } from "../lib/results.mjs";
import { judge, lastLine, tell, totals } from "../lib/summary.mjs";
import { temporary } from "./temporary.mjs";

describe("Surefire", () => {
  const xml = `<?xml version="1.0"?><testsuite name="ru.X" tests="6">
    <testcase name="good" classname="ru.X" time="0.1"/>
    <testcase name="loud" classname="ru.X"><system-out><![CDATA[<testcase name="no"><failure/></testcase>]]></system-out></testcase>
    <testcase name="a &lt; b" classname="ru.X"><failure message="x">at</failure></testcase>
    <testcase name="broken" classname="ru.X$Inner"><error>at</error></testcase>
    <testcase name="assumed away" classname="ru.X"><skipped message="Assumption failed"/></testcase>
    <testcase name="second try" classname="ru.X"><flakyFailure message="x"/></testcase>
  </testsuite>`;

  test("counts each case once, and trusts no second try", () => {
    const { passed, failed, skipped, classes } = parseSurefire(xml);
    assert.equal(passed, 2);
    assert.deepEqual(failed, ["X: a < b", "X$Inner: broken", "X: second try"]);
    assert.deepEqual(skipped, ["X: assumed away"]);
    assert.ok(classes.includes("ru.X$Inner"));
  });

  test("a case that names its class without the package is known by its suite", () => {
    const jqwik = '<testsuite name="ru.ryadom.AnyTests" tests="1"><testcase name="p" classname="AnyTests"/></testsuite>';
    assert.ok(parseSurefire(jqwik).classes.includes("ru.ryadom.AnyTests"));
    assert.deepEqual(parseSurefire('<testsuite name="ru.ryadom.AnyTests" tests="0"></testsuite>').classes, []);
  });

  test("a class with tests and without a report is named", () => {
    const module = temporary();
    const folder = path.join(module, "src/test/java/ru");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "SeenTests.java"), "class SeenTests {\n\t@Nested class In {\n\t\t@Test void a() {}\n}}");
    writeFileSync(path.join(folder, "Forgotten.java"), "class Forgotten {\n\t@Test\n\tvoid a() {}\n}");
    writeFileSync(path.join(folder, "Helper.java"), "class Helper {}");
    assert.deepEqual(silentClasses(module, ["ru.SeenTests$In"]), ["ru.Forgotten"]);
  });

  test("an abstract parent of tests need not appear", () => {
    assert.equal(declaresTests("abstract class Base {\n  @Test void a() {}\n}"), false);
    assert.equal(declaresTests("class A {\n  @ParameterizedTest\n void a() {}\n}"), true);
    assert.equal(declaresTests("class A { @Test void a() {} }"), true);
    assert.equal(declaresTests("/** Like {@code x} and @Test. */\nclass A {} // @Test"), false);
    assert.equal(declaresTests("class A {\n  @TestConfiguration\n static class B {}\n}"), false);
  });
});

test("Vitest: cases, what is left to do, files that did not load", () => {
  const { passed, failed, skipped } = parseVitest({
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [
          { fullName: "one", status: "passed" },
          { fullName: "two", status: "failed" },
          { fullName: "three", status: "todo" },
          { fullName: "four", status: "pending" },
        ],
      },
      { name: "b.test.ts", status: "failed", message: "SyntaxError: x\nat", assertionResults: [] },
    ],
  });
  assert.deepEqual({ passed, failed, skipped }, { passed: 1, failed: ["two", "b.test.ts: SyntaxError: x"], skipped: ["three", "four"] });
});

test("Playwright: nested suites, a flaky test is a failed one, errors outside tests", () => {
  const one = (/** @type {string} */ title, /** @type {string} */ status) => ({ title, tests: [{ projectName: "", status }] });
  const { passed, failed, skipped } = parsePlaywright({
    suites: [
      { title: "road.spec.ts", specs: [one("a", "expected"), one("b", "flaky")], suites: [{ title: "in", specs: [one("c", "skipped")] }] },
    ],
    errors: [{ message: "no tests\nat" }],
  });
  assert.equal(passed, 1);
  assert.deepEqual(failed, ["road.spec.ts › b", "no tests"]);
  assert.deepEqual(skipped, ["road.spec.ts › in › c"]);
});

test("Node: skipped and to-do tests are skipped", () => {
  const line = (/** @type {object} */ one) => JSON.stringify({ file: "a", ok: true, left: false, ...one });
  const text = [line({ name: "a" }), line({ name: "b", ok: false }), line({ name: "c", left: true })].join("\n");
  const { passed, failed, skipped } = parseNode(text);
  assert.deepEqual({ passed, failed, skipped }, { passed: 1, failed: ["b"], skipped: ["c"] });
});

test("Node: of tests that build on each other the first to fail is quoted", () => {
  const line = (/** @type {object} */ one) => JSON.stringify({ file: "a", ok: false, left: false, ...one });
  const text = [line({ name: "a", ok: true }), line({ name: "b", why: "no disk" }), line({ name: "c", why: "no b" })].join("\n");
  assert.equal(parseNode(text).first, "b\nno disk");
  assert.equal(parseNode("").first, "");
});

describe("the verdict", () => {
  const good = judge("a", { passed: 2 });

  test("green only when all ran and passed", () => {
    assert.equal(totals([good]).green, true);
    assert.equal(totals([good, judge("b", { passed: 1, skipped: ["x"] })]).green, false);
    assert.equal(totals([good, judge("b", { failed: ["x"] })]).green, false);
    assert.equal(totals([]).green, false);
  });

  test("a tool that fails without a failed test is a failure", () => {
    assert.equal(lastLine(totals([good, judge("b", { passed: 5 }, { code: 1 })])), "7 passed, 1 failed, 0 skipped");
  });

  test("a suite that ran nothing is a failure, unless it has nothing to run", () => {
    assert.equal(totals([good, judge("b", {})]).failed, 1);
    assert.equal(totals([good, judge("lint", {}, { mayBeEmpty: true })]).failed, 0);
  });

  test("a suite that ran out of time is a failure", () => {
    assert.equal(totals([good, judge("b", { passed: 1 }, { code: 128, timedOut: true })]).failed, 1);
  });

  test("what went wrong is shown with the end of its output", () => {
    const text = tell([good, judge("b", { failed: ["case x"] }, { output: "boom" })]).join("\n");
    assert.match(text, /boom/);
    assert.match(text, /case x/);
  });
});
