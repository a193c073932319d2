import { importReport } from "../contract/imports";
import { paths } from "../contract/paths";
import { ROADMAP_ID } from "../sample/val-dorsene/definitions";
import { type Answer, openApi, withFiles, withJson } from "../testing/doors/api";
import { type Doors, openDoors } from "../testing/doors/open-doors";

type Caller = (call: string, init?: RequestInit) => Promise<Answer>;

describe("a file of actions that comes back through the API", () => {
  let doors: Doors;
  let agent: Caller;
  let bureau: Caller;
  let action: { id: string; title: string };
  let file: { name: string; bytes: Uint8Array<ArrayBuffer> };

  beforeAll(async () => {
    doors = await openDoors();
    [agent, bureau] = await Promise.all([openApi(doors, doors.person("courtois")), openApi(doors, doors.person("belkacem"))]);
    const hers = doors.sample.actions.find(({ ownerId, line }) => ownerId === doors.person("courtois").id && line !== "");
    if (!hers) throw new Error("the sample has no action of hers with news");
    action = hers;
    const sent = await bureau(`GET ${paths.exportPlan(ROADMAP_ID)}?format=csv`);
    expect(sent.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    file = { name: "actions.csv", bytes: new TextEncoder().encode(String(sent.body).replaceAll(hers.line, "Vu hors ligne")) };
  });
  afterAll(() => doors.close());

  const send = (query: string, choices?: unknown) =>
    bureau(`POST ${paths.imports()}${query}`, withFiles([file], choices === undefined ? {} : { choices: typeof choices === "string" ? choices : JSON.stringify(choices) }));
  const tell = async (line: string): Promise<void> => {
    const { body } = await agent(`GET ${paths.action(action.id)}`);
    const { version } = body as { version: number };
    expect((await agent(`POST ${paths.actionUpdates(action.id)}`, withJson({ version, line }))).status).toBe(200);
  };
  const lineNow = async () => ((await agent(`GET ${paths.action(action.id)}`)).body as { line: string }).line;
  const choicesOf = (body: unknown, take: "jalon" | "file") =>
    importReport.parse(body).conflicts.map(({ kind, id, field, seen }) => ({ kind, id, field, seen, take }));

  it("is refused with choices that are none, and names the field", async () => {
    for (const choices of ["{", "{}", [{ kind: "action" }], [{ kind: "person", id: "a", field: "b", seen: "c", take: "file" }]]) {
      const { status, code, body } = await send("?dryRun=1", choices);
      expect([choices, status, code, (body as { field?: string }).field]).toEqual([choices, 400, "invalid-input", "choices"]);
    }
  });

  it("is refused with the report of now while a conflict is not chosen, or chosen on a value that is gone; then applied and undone", async () => {
    await tell("Dit par l’agent");
    const seen = await send("?dryRun=1");
    expect(seen.body).toMatchObject({
      applied: false,
      conflicts: [
        {
          kind: "action",
          id: action.id,
          name: action.title,
          label: "Dernière nouvelle",
          column: "Dernière nouvelle",
          inJalon: "Dit par l’agent",
          inFile: "Vu hors ligne",
          said: { byName: doors.person("courtois").name },
          taken: null,
        },
      ],
    });
    const unchosen = await send("");
    expect([unchosen.status, unchosen.code]).toEqual([409, "import-conflicts"]);

    await tell("Dit encore par l’agent");
    const late = await send("", choicesOf(seen.body, "file"));
    expect([late.status, late.code, await lineNow()]).toEqual([409, "import-conflicts", "Dit encore par l’agent"]);
    const { current } = late.body as { current: unknown };
    expect(current).toMatchObject({ applied: false, conflicts: [{ inJalon: "Dit encore par l’agent", taken: null }] });

    const done = await send("", choicesOf(current, "file"));
    expect(done).toMatchObject({ status: 200, body: { applied: true, conflicts: [] } });
    expect(await lineNow()).toBe("Vu hors ligne");
    const { importId } = done.body as { importId: string };
    expect((await bureau(`POST ${paths.undoImport(importId)}`, withJson({}))).status).toBe(200);
    expect(await lineNow()).toBe("Dit encore par l’agent");
  });
});
