import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngine } from "./engine";
import type { Engine } from "./engine";

describe("two processes on one file", () => {
  let folder: string;
  let here: Engine;
  let elsewhere: Engine;
  const names = (engine: Engine): string[] =>
    engine.storage.all<[string]>("SELECT id FROM databases ORDER BY id").map(([id]) => id);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "local-cosmos-engine-"));
    here = openEngine(join(folder, "data.db"), () => 0);
    elsewhere = openEngine(join(folder, "data.db"), () => 0);
  });
  afterEach(() => {
    here.close();
    elsewhere.close();
    rmSync(folder, { recursive: true });
  });

  it("keeps nothing of a write that throws", () => {
    const failing = (): void =>
      here.write(() => {
        here.catalog.createDatabase("half");
        throw new Error("a bug");
      });
    expect(failing).toThrow("a bug");
    expect(names(here)).toEqual([]);
    here.write(() => here.catalog.createDatabase("whole"));
    expect(names(elsewhere)).toEqual(["whole"]);
  });

  it("shows a snapshot as it was when it began, and the next read what was written meanwhile", () => {
    const seen = here.snapshot(() => {
      const before = names(here);
      elsewhere.write(() => elsewhere.catalog.createDatabase("meanwhile"));
      return [before, names(here)];
    });
    expect(seen).toEqual([[], []]);
    expect(here.read(() => names(here))).toEqual(["meanwhile"]);
  });

  it("gives etags that differ between the processes", () => {
    expect(here.nextEtag()).not.toBe(elsewhere.nextEtag());
  });
});
