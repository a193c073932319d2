import type { DirectoryEdit } from "../domain/directory/directory-edit";
import { aDirection, anApplication, aPerson } from "../domain/testing/builders";
import { readList } from "../spreadsheet/directory-list/read-list";
import { writeApplications, writeDirections } from "../spreadsheet/directory-list/write-lists";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { EDITION, PLAN, planProject, smallPlan } from "../testing/small-plan";
import { type DirectoryEditInput, editDirectory } from "./edit-directory";
import { editThings } from "./edit-things";
import { importDirectoryList } from "./import-directory-list";
import { listApplications } from "./list-applications";
import { listDirections } from "./list-directions";
import { readDirectoryHistory } from "./read-directory-history";
import { readHistory } from "./read-history";
import { createPortfolioReader } from "./read-portfolio";
import { readProject } from "./read-project";
import { undoDirectoryEdit } from "./undo-directory-edit";

const bureau = aPerson({ id: "bureau", name: "Bureau", email: "bureau@authority.example", roles: ["bureau"] });
const agent = aPerson();
const PROJECT = `${PLAN}.p1`;

describe("the directory", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    world = await openLoadedAuthority({
      ...smallPlan([], [planProject("p1", { directionId: "d-habitat" }), planProject("p2")]),
      people: [bureau, agent],
      directions: [aDirection({ id: "d-habitat", code: "DHAB", name: "Direction de l’habitat" }), aDirection({ id: "d-ville", code: "DVIL", name: "Direction de la ville" })],
      applications: [anApplication()],
    });
  });
  afterEach(() => world.close());

  let requests = 0;
  const edit = (edits: DirectoryEdit[], more: Partial<DirectoryEditInput> = {}) =>
    editDirectory(world.authority, { person: bureau, requestId: `request-${(requests += 1)}`, edits, reason: "", channel: "tab", ...more });
  const ofDirection = (values: DirectoryEdit["values"], seen: DirectoryEdit["seen"], id = "d-habitat"): DirectoryEdit => ({ subject: "direction", id, seen, values });
  const DISSOLVED = { validTo: "2025-12-31", successorId: "d-ville" };
  const dissolve = () => edit([ofDirection(DISSOLVED, { validTo: null, successorId: null })], { reason: "Fusion" });
  const receipt = async (pending: ReturnType<typeof edit>): Promise<string> => {
    const outcome = await pending;
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.eventId;
  };
  const direction = async (id = "d-habitat") => (await world.authority.store.load([{ type: "direction", id }]))[0]?.value ?? null;
  const portfolioText = async (): Promise<string> => {
    const answer = await createPortfolioReader(world.authority)(PLAN, null);
    return answer.ok && !answer.unchanged ? answer.portfolio.body : "";
  };

  it("is changed as one event of a journal of its own, told with names, and undone as a whole", async () => {
    const eventId = await receipt(dissolve());
    expect(await direction()).toMatchObject(DISSOLVED);
    expect(await world.authority.store.eventsSince(PLAN, "2020-01-01")).toEqual([]);
    expect(await readDirectoryHistory(world.authority, "d-habitat")).toMatchObject([{ id: eventId, reason: "Fusion", by: { name: "Bureau" }, before: { successor: null }, after: { successor: "Direction de la ville" } }]);
    expect(await undoDirectoryEdit(world.authority, { person: agent, eventId, requestId: "undo-0000", channel: "tab" })).toEqual({ ok: false, reason: "own-changes" });
    expect(await undoDirectoryEdit(world.authority, { person: bureau, eventId, requestId: "undo-0001", channel: "tab" })).toMatchObject({ ok: true });
    expect(await direction()).toMatchObject({ validTo: null, successorId: null });
    expect(await undoDirectoryEdit(world.authority, { person: bureau, eventId, requestId: "undo-0002", channel: "tab" })).toEqual({ ok: false, reason: "undone-already" });
  });

  it("records the same request once", async () => {
    const pole = [ofDirection({ pole: "Ville" }, { pole: "" })];
    const first = await edit(pole, { requestId: "the-same-request" });
    expect(await edit(pole, { requestId: "the-same-request" })).toEqual(first);
    expect(await readDirectoryHistory(world.authority, "d-habitat")).toHaveLength(1);
  });

  it("shows in the plans at once: a project of a dissolved direction keeps it, says who took over, and its history is as it was", async () => {
    const read = createPortfolioReader(world.authority);
    const before = await read(PLAN, null);
    const history = await readHistory(world.authority, PROJECT);
    await dissolve();
    const after = await read(PLAN, before.ok && !before.unchanged ? before.portfolio.tag : null);
    expect(after).toMatchObject({ ok: true, unchanged: false });
    expect(await portfolioText()).toContain('"direction":"Direction de l’habitat","successor":"Direction de la ville"');
    expect(await readProject(world.authority, agent, PROJECT)).toMatchObject({ direction: "Direction de l’habitat", successor: "Direction de la ville", values: { directionId: "d-habitat" } });
    expect(await readHistory(world.authority, PROJECT)).toEqual(history);
  });

  it("tells the second of two people what the first wrote, and who it was", async () => {
    await receipt(edit([ofDirection({ pole: "Ville" }, { pole: "" })]));
    expect(await edit([ofDirection({ pole: "Territoires", code: "HAB" }, { pole: "", code: "DHAB" })])).toMatchObject({
      ok: false,
      reason: "edit-conflict",
      conflicts: [{ field: "pole", now: "Ville", wanted: "Territoires", by: "Bureau" }],
    });
    expect((await direction())?.code).toBe("DHAB");
  });

  it("never turns in a circle, whoever dissolves what at the same moment", async () => {
    const ends = (id: string, successorId: string) => edit([ofDirection({ validTo: "2026-12-31", successorId }, { validTo: null, successorId: null }, id)], { reason: "Fusion" });
    const outcomes = await Promise.all([ends("d-habitat", "d-ville"), ends("d-ville", "d-habitat")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: "edit-refused" });
  });

  it("adds a direction and takes it away again, unless something names it by then", async () => {
    const added: DirectoryEdit = { subject: "direction", id: "d-0a1b2c3d", seen: {}, values: { name: "Direction du sport", code: "DSPO" }, creates: true };
    const eventId = await receipt(edit([added]));
    const { directions } = await listDirections(world.authority, agent);
    expect(directions.map(({ values }) => values.name)).toEqual(["Direction de l’habitat", "Direction de la ville", "Direction du sport"]);
    const touches = { subject: "project" as const, id: PROJECT, seen: { touchedDirectionIds: [] }, values: { touchedDirectionIds: ["d-0a1b2c3d"] } };
    const touched = await editThings(world.authority, { person: bureau, planId: PLAN, requestId: "touch-0001", edits: [touches], reason: "", waiver: "", channel: "tab" });
    expect(touched).toMatchObject({ ok: true });
    expect(await undoDirectoryEdit(world.authority, { person: bureau, eventId, requestId: "undo-0003", channel: "tab" })).toEqual({ ok: false, reason: "in-use" });
    await editThings(world.authority, { person: bureau, planId: PLAN, requestId: "touch-0002", edits: [{ ...touches, seen: touches.values, values: touches.seen }], reason: "", waiver: "", channel: "tab" });
    expect(await undoDirectoryEdit(world.authority, { person: bureau, eventId, requestId: "undo-0004", channel: "tab" })).toMatchObject({ ok: true });
    expect(await direction("d-0a1b2c3d")).toBeNull();
  });

  it("says which projects touch an application, and its project tells it by name, in its history too", async () => {
    const values = { applications: [{ applicationId: "app-1", effect: "replaced" }] };
    await editThings(world.authority, { person: bureau, planId: PLAN, requestId: "link-0001", edits: [{ subject: "project", id: PROJECT, seen: { applications: [] }, values }], reason: "", waiver: "", channel: "tab" });
    expect((await listApplications(world.authority, agent)).projects).toMatchObject([{ id: PROJECT, ...values }]);
    expect((await readProject(world.authority, agent, PROJECT))?.applications).toEqual([{ id: "app-1", name: "Grand Livre", effect: "replaced" }]);
    expect(await readHistory(world.authority, PROJECT)).toMatchObject([{ before: { applications: [] }, after: { applications: [{ name: "Grand Livre", effect: "replaced" }] } }]);
    expect((await world.authority.store.portfolio(EDITION)).projects.find(({ id }) => id === `${PLAN}.p2`)?.applications).toEqual([]);
  });

  describe("comes from a list", () => {
    const take = (text: string, more: Partial<Parameters<typeof importDirectoryList>[2]> = {}, subject: "direction" | "application" = "direction") =>
      importDirectoryList(world.authority, readList(new TextEncoder().encode(text), subject), { subject, person: bureau, requestId: `list-${(requests += 1)}-request`, reason: "", dryRun: false, ...more });
    const HEAD = "Code;Nom;Pôle;Dirigée par (adresse);Premier jour;Dernier jour;Code de la direction qui succède\n";

    it("as one change that is undone as one", async () => {
      const text = `${HEAD}DHAB;Direction de l’habitat;Ville;bureau@authority.example;;;\nDSPO;Direction du sport;Ville;;01/01/2027;;\n`;
      expect(await take(text, { dryRun: true })).toMatchObject({ ok: true, report: { eventId: null, lines: [{ outcome: "changed" }, { outcome: "created" }] } });
      expect(await world.authority.store.directions()).toHaveLength(2);
      const outcome = await take(text);
      const eventId = outcome.ok ? (outcome.report.eventId ?? "") : "";
      expect(await direction()).toMatchObject({ pole: "Ville", directorId: "bureau" });
      expect((await world.authority.store.directions()).map(({ code }) => code).toSorted()).toEqual(["DHAB", "DSPO", "DVIL"]);
      expect(await undoDirectoryEdit(world.authority, { person: bureau, eventId, requestId: "undo-0005", channel: "tab" })).toMatchObject({ ok: true });
      expect(await world.authority.store.directions()).toHaveLength(2);
      expect(await direction()).toMatchObject({ pole: "", directorId: null });
    });

    it("all of it or nothing, with every fault by its line", async () => {
      const text = `${HEAD}DHAB;;Ville;ghost@authority.example;;;\nDVIL;Direction de la ville;;;;31/12/2025;DHAB\nDSPO;Direction du sport;;;;;DHAB\n`;
      expect(await take(text)).toMatchObject({ ok: false, report: { faults: [{ line: 2, field: "director", value: "ghost@authority.example", reason: "person-unknown" }] } });
      expect(await take(text.replace("ghost@authority.example", ""), { reason: "Fusion" })).toMatchObject({
        ok: false,
        report: { faults: [{ line: 2, field: "name", reason: "empty" }, { line: 4, field: "successor", value: "DHAB", reason: "successor-without-end" }] },
      });
      expect(await direction("d-ville")).toMatchObject({ validTo: null });
    });

    it("asks why a direction is dissolved", async () => {
      const text = `${HEAD}DHAB;Direction de l’habitat;;;;31/12/2025;DVIL\n`;
      expect(await take(text, { dryRun: true })).toMatchObject({ ok: true, report: { owesReason: true } });
      expect(await take(text)).toEqual({ ok: false, reason: "reason-owed", fields: [{ id: "d-habitat", field: "validTo" }] });
      expect(await take(text, { reason: "Fusion" })).toMatchObject({ ok: true });
    });

    it("of applications too, named by the code or the name of their direction", async () => {
      const text = "Application;Fonction;Propriétaire;Retrait\nGrand livre;Tenir le budget;DHAB;31/12/2027\nNavette;Faire signer;Direction de la ville;\n";
      const outcome = await take(text, {}, "application");
      expect(outcome).toMatchObject({ ok: true, report: { lines: [{ name: "Grand Livre", outcome: "changed" }, { outcome: "created" }] } });
      const { applications } = await listApplications(world.authority, agent);
      expect(applications.map(({ values, direction: of }) => [values.name, of, values.retiredOn])).toEqual([
        ["Grand Livre", "Direction de l’habitat", "2027-12-31"],
        ["Navette", "Direction de la ville", null],
      ]);
      const written = writeApplications(await world.authority.directory.applications(), await world.authority.directory.directions(), "fr");
      expect(await take(new TextDecoder().decode(written), {}, "application")).toMatchObject({ ok: true, report: { eventId: null } });
      expect(await take("Nom;Direction\nNavette;DXXX\nnavette;\n;", {}, "application")).toMatchObject({
        ok: false,
        report: { faults: [{ line: 2, field: "direction", value: "DXXX", reason: "direction-unknown" }, { line: 3, field: "name", reason: "line-twice" }] },
      });
    });

    it("and goes back as it came: the list that is taken away changes nothing", async () => {
      await dissolve();
      const bytes = writeDirections(await world.authority.directory.directions(), () => "", "fr");
      expect(new TextDecoder().decode(bytes)).toContain("31/12/2025;DVIL");
      const again = await importDirectoryList(world.authority, readList(bytes, "direction"), { subject: "direction", person: bureau, requestId: "list-again-request", reason: "", dryRun: false });
      expect(again).toMatchObject({ ok: true, report: { eventId: null, lines: [{ outcome: "unchanged" }, { outcome: "unchanged" }] } });
    });
  });
});
