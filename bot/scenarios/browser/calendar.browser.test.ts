import { storiesInBrowser } from "./story";

const PLAN = "feuille-de-route-2025-2027";
const CALENDAR = `plan/${PLAN}/calendrier`;

storiesInBrowser("the calendar of the sample authority", ({ open, jalon }) => {
  it("opens from the plan, counts the overdue milestones, and leads to the project of one of them and back", async () => {
    await jalon().setClock("2026-11-16T08:00:00Z");
    const { tab } = await open({ person: "p-amblard", view: "tab" });
    await tab().getByRole("link", { name: "Calendrier", exact: true }).click();
    await tab().getByRole("heading", { level: 1, name: "Calendrier" }).waitFor();
    await tab().getByRole("grid", { name: /^Projets et jalons, T3\s2026 à T2\s2028/ }).waitFor();
    const link = tab().locator(".sentence").getByRole("link", { name: /jalons? dépassés?$/ });
    const count = Number.parseInt(await link.innerText(), 10);
    expect(count).toBeGreaterThan(0);
    await link.click();
    await tab().locator(".tag").waitFor();
    expect(await tab().locator(".milestone-stop").count()).toBe(count);
    const first = tab().locator(".milestone-stop").first();
    const title = ((await first.getAttribute("aria-label")) ?? "").split(", ")[0] ?? "";
    await first.focus();
    await first.press("Enter");
    const milestones = tab().getByRole("region", { name: "Jalons" });
    await milestones.getByText(title, { exact: true }).first().waitFor();
    await milestones.getByText(/dépassé de|En retard|jours de retard/).first().waitFor();
  });

  it("is the same for an elected member, who only reads, in the table as in the chart", async () => {
    await jalon().setClock("2026-11-16T08:00:00Z");
    const { tab } = await open({ person: "p-monteillard", view: "tab", sub: CALENDAR });
    const link = tab().locator(".sentence").getByRole("link", { name: /jalons? dépassés?$/ });
    const count = Number.parseInt(await link.innerText(), 10);
    await link.click();
    await tab().getByRole("link", { name: "Tableau", exact: true }).click();
    await tab().getByRole("table").waitFor();
    expect(await tab().locator("table.dates tbody tr:not(.group)").count()).toBe(count);
  });

  it("counts more milestones as overdue once their days have passed", async () => {
    const overdueOn = async (instant: string): Promise<number> => {
      await jalon().setClock(instant);
      const { tab } = await open({ person: "p-amblard", view: "tab", sub: CALENDAR });
      const text = await tab().locator(".sentence").innerText();
      return Number.parseInt(text, 10);
    };
    const before = await overdueOn("2026-11-16T08:00:00Z");
    expect(await overdueOn("2027-03-01T08:00:00Z")).toBeGreaterThan(before);
  });
});
