import { portfolioOf } from "../../samples/views";
import { sampleWorld } from "../../samples/world";
import { plainPage } from "./plain-page";

const page = plainPage(portfolioOf(sampleWorld("normal"), 1));

describe("the elected page of the sample authority", () => {
  it("has the six objectives of the plan, those below summed into them", () => {
    expect(page.axes).toHaveLength(6);
    expect(page.axes.reduce((sum, { plain }) => sum + plain.running, 0)).toBe(30);
  });

  it("spells out each acronym where it comes first, and only there", () => {
    const said = [...page.axes.map(({ name }) => name), ...page.emblems.flatMap(({ name, next }) => [name, next?.title ?? ""])].join("\n");
    for (const short of ["GRU", "MDPH", "APA"]) {
      const [first = -1, spelt] = [said.indexOf(short), said.indexOf(`${short} (`)];
      expect([short, first === -1 || first === spelt || said.includes(`(${short})`)]).toEqual([short, true]);
    }
  });

  it("names the commitment that has no project", () => expect(page.commitments).toMatchObject({ total: 6, without: [{ id: "e6" }] }));

  it("names the acronyms that nobody has given the words of", () => {
    const portfolio = portfolioOf(sampleWorld("normal"), 1);
    for (const { projects } of portfolio.axes) for (const project of projects) if (project.emblematic) project.name = "Socle XYZ et MDPH";
    const { unknown, emblems } = plainPage(portfolio);
    expect(unknown).toEqual(["XYZ"]);
    expect(emblems.filter(({ name }) => name.includes("(maison départementale")).length).toBe(1);
  });

  it("leaves out an axis that is not followed yet", () => {
    const partial = plainPage(portfolioOf(sampleWorld("partial"), 1));
    expect(partial.axes).toHaveLength(5);
    expect(partial.commitments).toEqual({ total: 0, without: [] });
  });
});
