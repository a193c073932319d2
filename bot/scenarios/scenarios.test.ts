/**
 * Whole stories, one folder each: `input.json`, what must come of it in `expected.json`, and one line of `note.md` that
 * says what it shows. A question from an authority becomes a folder.
 *
 * After a change that is meant, look at the differences that this prints, then accept them with
 * `UPDATE_SCENARIOS=1 npx jest bot/scenarios` and review the files as code.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { playAnswers } from "./play-answers";
import { playPortfolio } from "./play-portfolio";
import { playReturnedWorkbook } from "./play-returned-workbook";
import { readableJson } from "./readable-json";
import { type Scenario, scenario } from "./scenario";

const accepting = process.env["UPDATE_SCENARIOS"] === "1";
const fileOf = (story: string, name: string): string => join(__dirname, story, name);

/** Folders that hold any file of a story, so that one without its input fails instead of being passed over. */
const stories = readdirSync(__dirname).filter((name) =>
  ["input.json", "expected.json", "note.md"].some((file) => existsSync(fileOf(name, file))),
);
const readJson = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

function play(input: Scenario): unknown {
  if (input.kind === "returned-workbook") return playReturnedWorkbook(input);
  return input.kind === "portfolio" ? playPortfolio(input) : playAnswers(input);
}

async function outcomeOf(story: string): Promise<unknown> {
  const input = scenario.parse(readJson(fileOf(story, "input.json")));
  return JSON.parse(JSON.stringify(await play(input))); // as a file gives it back: without fields that are undefined
}

function expectedOf(story: string, outcome: unknown): unknown {
  const file = fileOf(story, "expected.json");
  if (accepting) writeFileSync(file, `${readableJson(outcome)}\n`);
  if (!existsSync(file)) throw new Error(`${story}/expected.json is missing: UPDATE_SCENARIOS=1 writes it, then read it.`);
  return readJson(file);
}

describe("the stories", () => {
  it("are there", () => expect(stories.length).toBeGreaterThanOrEqual(8));
  it.each(stories)("%s: says in one line what it shows", (story) =>
    expect(readFileSync(fileOf(story, "note.md"), "utf8")).toMatch(/^[^\n]{20,300}\n$/),
  );
  it.each(stories)("%s: ends as expected", async (story) => {
    const outcome = await outcomeOf(story);
    expect(outcome).toEqual(expectedOf(story, outcome));
  });
});

describe("a story that is badly told", () => {
  const told = (action: object) => play(scenario.parse({ kind: "answers", action, answers: [] }));

  it("is refused rather than played without its slip", () => {
    expect(() => told({ satus: "done" })).toThrow("no such field: satus");
    expect(() => scenario.parse({ kind: "answers", action: {}, answers: [{ at: "hier", says: {} }] })).toThrow();
    expect(() => scenario.parse({ kind: "portfolio", today: "2026-02-30", axes: [], projects: [] })).toThrow();
  });
  it("is played when it is well told", () => expect(told({ status: "done" })).toMatchObject({ action: { status: "done" } }));
});
