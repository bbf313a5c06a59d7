// @ts-check
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { endLeftovers, isAlive, readPids, writePid } from "../lib/pids.mjs";
import { identify, parseStat } from "../lib/processes.mjs";
import { Supervisor } from "../lib/supervisor.mjs";
import { Workplace } from "../lib/workplace.mjs";
import { temporary } from "./temporary.mjs";

const dir = temporary;

/** @param {string} script */
function sleeper(script = "sleep 60") {
  const child = spawn("sh", ["-c", script], { detached: true, stdio: "ignore" });
  child.unref();
  return child.pid ?? 0;
}

const wait = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

describe("pid files", () => {
  test("the time of birth is read behind a name with spaces and parentheses", () => {
    const stat = `42 (a) (b c) S 1 40 40 0 -1 4194304 1 0 0 0 0 0 0 0 20 0 1 0 777 1 1`;
    assert.deepEqual(parseStat(stat), { pid: 42, group: 40, started: "777", zombie: false });
  });

  test("a leftover is ended, its file removed", async () => {
    const pids = dir();
    const pid = sleeper();
    writePid(pids, "mongod", pid);
    assert.deepEqual(await endLeftovers(pids, () => true, 2000), ["mongod"]);
    assert.equal(identify(pid), null);
    assert.deepEqual(readPids(pids), []);
  });

  test("a stranger that got the same pid lives on", async () => {
    const pids = dir();
    const pid = sleeper();
    writeFileSync(path.join(pids, "mongod.json"), JSON.stringify({ name: "mongod", pid, started: "1" }));
    assert.deepEqual(await endLeftovers(pids, () => true, 2000), []);
    assert.notEqual(identify(pid), null);
    process.kill(-pid, "SIGKILL");
  });

  test("children that outlived their leader are ended", async () => {
    const pids = dir();
    const pid = sleeper("sleep 61 & wait");
    writePid(pids, "keycloak", pid);
    await wait(200);
    process.kill(pid, "SIGKILL");
    await wait(200);
    assert.equal(identify(pid), null);
    assert.deepEqual(await endLeftovers(pids, () => true, 2000), ["keycloak"]);
  });

  test("one that ignores a polite request is killed", async () => {
    const pids = dir();
    const pid = sleeper("trap '' TERM; while :; do sleep 1; done");
    writePid(pids, "backend", pid);
    await wait(200);
    await endLeftovers(pids, () => true, 300);
    assert.equal(identify(pid), null);
  });

  test("half a file names nobody", () => {
    const pids = dir();
    writeFileSync(path.join(pids, "mongod.json"), '{"name":"mon');
    writeFileSync(path.join(pids, "init.json"), '{"name":"init","pid":1,"started":""}');
    assert.deepEqual(readPids(pids), []);
  });

  test("a pid without a time of birth is nobody", () => {
    const here = identify(process.pid);
    assert.ok(here);
    assert.equal(isAlive({ name: "x", pid: process.pid, started: "" }), false);
    assert.equal(isAlive({ name: "x", pid: process.pid, started: here.started }), true);
  });

  test("the second owner of a folder is refused", async () => {
    const folder = dir();
    const pid = sleeper();
    writePid(path.join(folder, "run"), "start", pid);
    await assert.rejects(new Workplace("start", "«Рядом»", folder).takeOver(), new RegExp(`уже запущен.*${pid}`));
    process.kill(-pid, "SIGKILL");
    await wait(200);
    await new Workplace("start", "«Рядом»", folder).takeOver();
  });
});

describe("servers", () => {
  const folders = () => ({ logs: dir(), pids: dir() });

  /** @param {Supervisor} supervisor @param {string} script */
  const start = (supervisor, script) =>
    supervisor.start({ name: "server", title: "Сервер", command: "sh", args: ["-c", script] });

  test("the death of one that answered is told with its log", async () => {
    const supervisor = new Supervisor(folders());
    const service = start(supervisor, "echo last words; sleep 0.4; exit 3");
    await service.until(async () => true, 1000);
    await assert.rejects(supervisor.broken, (error) => {
      assert.match(String(error), /Сервер: процесс остановился \(код 3\)\. Журнал: .*server\.log/);
      assert.match(/** @type {any} */ (error).details, /last words/);
      return true;
    });
    await supervisor.stopAll();
  });

  test("one that dies before it answers fails the waiting", async () => {
    const supervisor = new Supervisor(folders());
    const service = start(supervisor, "exit 4");
    await assert.rejects(service.until(async () => false, 5000), /код 4/);
    await supervisor.stopAll();
  });

  test("one that never answers runs out of time", async () => {
    const supervisor = new Supervisor(folders());
    const service = start(supervisor, "sleep 60");
    await assert.rejects(service.until(async () => false, 300), /нет ответа/);
    await supervisor.stopAll();
    assert.equal(identify(service.pid), null);
  });

  test("all are ended, pid files too, and none can start later", async () => {
    const given = folders();
    const supervisor = new Supervisor(given);
    const service = start(supervisor, "sleep 60");
    await service.until(async () => true, 1000);
    assert.equal(readPids(given.pids).length, 1);
    await supervisor.stopAll();
    assert.equal(identify(service.pid), null);
    assert.equal(readPids(given.pids).length, 0);
    assert.throws(() => start(supervisor, "sleep 60"), /прерван/);
  });

  test("the log of the run before is kept", async () => {
    const given = folders();
    mkdirSync(given.logs, { recursive: true });
    writeFileSync(path.join(given.logs, "server.log"), "before");
    const supervisor = new Supervisor(given);
    const service = start(supervisor, "echo now");
    await service.exited;
    assert.equal(readFileSync(path.join(given.logs, "server.previous.log"), "utf8"), "before");
    assert.ok(existsSync(service.log));
    await supervisor.stopAll();
  });
});
