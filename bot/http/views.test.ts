import { paths } from "../contract/paths";
import { portfolio as portfolioShape } from "../contract/portfolio";
import { savedViews } from "../contract/views";
import { arrangeProjects } from "../domain/portfolio/project-list/arrange-projects";
import { listProjects } from "../domain/portfolio/project-list/listed-project";
import { queryOf } from "../domain/portfolio/project-list/query-address";
import { MOST_VIEWS } from "../domain/portfolio/view-shelf";
import { type Answer, openApi, withJson } from "../testing/doors/api";
import { type Doors, openDoors } from "../testing/doors/open-doors";

type Caller = (call: string, init?: RequestInit) => Promise<Answer>;

describe("the projects of a plan, as views and as files", () => {
  let doors: Doors;
  let planId: string;
  let agent: Caller;
  let bureau: Caller;
  let other: Caller;

  beforeAll(async () => {
    doors = await openDoors();
    planId = doors.sample.plans[0]?.id ?? "";
    [agent, bureau, other] = await Promise.all([
      openApi(doors, doors.person("courtois")),
      openApi(doors, doors.person("belkacem")),
      openApi(doors, doors.person("amblard")),
    ]);
  });
  afterAll(() => doors.close());

  const of = async (as: Caller) => savedViews.parse((await as(`GET ${paths.views(planId)}`)).body);
  const names = async (as: Caller): Promise<string[]> => (await of(as)).views.map(({ name }) => name);
  const save = (as: Caller, name: string, query = "", shared = false): Promise<Answer> =>
    as(`POST ${paths.views(planId)}`, withJson({ name, query, shared }));
  const idOf = async (as: Caller, name: string): Promise<string> => (await of(as)).views.find((view) => view.name === name)?.id ?? "";
  const said = ({ status, code }: Answer): string => `${status} ${code}`;

  it("are none at first, and the list opens as it comes", async () =>
    expect(await of(agent)).toEqual({ views: [], opensOn: null, canShare: { allowed: false, reason: "bureau-only" } }));

  it("stay with whoever saved them, and a name is theirs once", async () => {
    expect(said(await save(agent, "Mes retards", "?voir=late&utm=x"))).toBe("200 ");
    expect(said(await save(agent, "mes rétards"))).toBe("409 view-name-taken");
    expect(said(await save(agent, " "))).toBe("400 view-name-owed");
    expect(said(await save(bureau, "Mes retards", "voir=silent"))).toBe("200 ");
    expect((await of(agent)).views).toMatchObject([{ name: "Mes retards", query: "voir=late", shared: false, canChange: { allowed: true } }]);
    expect((await of(bureau)).views).toMatchObject([{ query: "voir=silent" }]);
    expect(await names(other)).toEqual([]);
  });

  it("of another person are not even there to change", async () => {
    const id = await idOf(agent, "Mes retards");
    expect(said(await other(`PUT ${paths.view(planId, id)}`, withJson({ name: "Volée" })))).toBe("404 not-found");
    expect(said(await bureau(`POST ${paths.removeView(planId, id)}`))).toBe("404 not-found");
    expect(said(await other(`PUT ${paths.openingView(planId)}`, withJson({ viewId: id })))).toBe("404 not-found");
  });

  it("are shared by the bureau, seen by all, and changed by the bureau alone", async () => {
    expect(said(await save(agent, "Pour tous", "", true))).toBe("403 bureau-only");
    expect(said(await save(bureau, "Comité de suivi", "meteo=storm,rain", true))).toBe("200 ");
    const id = await idOf(agent, "Comité de suivi");
    expect((await of(other)).views).toMatchObject([{ id, shared: true, canChange: { allowed: false, reason: "bureau-only" } }]);
    expect(said(await agent(`PUT ${paths.view(planId, id)}`, withJson({ name: "À moi" })))).toBe("403 bureau-only");
    expect(said(await agent(`POST ${paths.removeView(planId, id)}`))).toBe("403 bureau-only");
    expect(said(await bureau(`PUT ${paths.view(planId, id)}`, withJson({ query: "meteo=storm" })))).toBe("200 ");
    expect((await of(other)).views).toMatchObject([{ name: "Comité de suivi", query: "meteo=storm" }]);
  });

  it("open for one person on the view they chose, until it is deleted, and again once it is back", async () => {
    const id = await idOf(other, "Comité de suivi");
    expect((await other(`PUT ${paths.openingView(planId)}`, withJson({ viewId: id }))).body).toMatchObject({ opensOn: id });
    expect((await of(agent)).opensOn).toBeNull();
    await bureau(`POST ${paths.removeView(planId, id)}`);
    expect(await of(other)).toMatchObject({ views: [], opensOn: null });
    await bureau(`POST ${paths.restoreView(planId, id)}`);
    expect(await of(other)).toMatchObject({ views: [{ id }], opensOn: id });
  });

  it("are all kept when several are saved at once, and no more than fifty", async () => {
    const first = await Promise.all(["Une", "Deux", "Trois", "Quatre"].map((name) => save(other, name)));
    expect(first.map(said)).toEqual(["200 ", "200 ", "200 ", "200 "]);
    for (let at = 5; at <= MOST_VIEWS; at += 1) await save(other, `Vue ${at}`);
    expect(said(await save(other, "Une de trop"))).toBe("409 views-full");
    expect((await of(other)).views.filter(({ shared }) => !shared)).toHaveLength(MOST_VIEWS);
    expect(said(await save(agent, "Encore une"))).toBe("200 ");
  });

  it("are told apart from those of a plan that is not there", async () => {
    expect(said(await agent(`GET ${paths.views("nowhere")}`))).toBe("404 not-found");
    expect(said(await agent(`POST ${paths.views("nowhere")}`, withJson({ name: "X", query: "", shared: false })))).toBe("404 not-found");
    expect(said(await agent(`GET ${paths.exportProjects("nowhere")}`))).toBe("404 not-found");
  });

  it("come as a file with exactly the rows that the page shows, in their order", async () => {
    const address = "phase=running&voir=late&tri=-rate&groupe=direction&colonnes=axis,rate,heads";
    const { axes, today } = portfolioShape.parse((await agent(`GET ${paths.portfolio(planId)}`)).body);
    const { groups } = arrangeProjects(listProjects(axes, today), queryOf(address), "fr");
    const shown = groups.flatMap(({ name, projects }) => projects.map(({ project }) => [name, project.code]));
    expect(shown.length).toBeGreaterThan(3);
    const { body, headers } = await agent(`GET ${paths.exportProjects(planId)}?format=csv&${address}`);
    const lines = String(body).trimEnd().split("\r\n");
    expect(lines.slice(1).map((line) => line.split(";").slice(0, 2))).toEqual(shown);
    expect(lines[0]).toBe(
      "Direction;Code;Projet;Programme;Mentions;Axe;Réalisation (%);Actions renseignées;Actions comptées;Actions en retard;Responsables",
    );
    expect(headers.get("content-disposition")).toContain(`${planId}-projets-2026-11-16.csv`);
    expect(said(await agent(`GET ${paths.exportProjects(planId)}?format=pdf`))).toBe("400 invalid-input");
  });
});
