import { choosing, COLUMNS, EVERYTHING, type ProjectQuery } from "./project-query";
import { queryOf, tidyQuery, writeQuery } from "./query-address";

describe("the address of a list of projects", () => {
  it("is empty while everything is as usual", () => {
    expect(writeQuery(EVERYTHING)).toBe("");
    expect(queryOf("")).toEqual(EVERYTHING);
  });

  it("brings every choice back", () => {
    const query: ProjectQuery = {
      ...choosing({ axis: ["frn.a1", "frn.a2"], phase: ["running"], sign: ["late", "emblematic"], completeness: ["load"] }),
      text: "rsa & apa, été + 50 %",
      sort: { by: "rate", down: true },
      group: "none",
      columns: ["heads", "completeness", "phase"],
    };
    expect(queryOf(writeQuery(query))).toEqual(query);
    expect(queryOf(writeQuery({ ...EVERYTHING, columns: [] })).columns).toEqual([]);
    expect(queryOf(`?${writeQuery({ ...EVERYTHING, columns: COLUMNS })}`).columns).toEqual(COLUMNS);
  });

  it("is read by people", () =>
    expect(writeQuery({ ...choosing({ direction: ["routes", "dsn"] }), sort: { by: "rate", down: true } })).toBe("direction=routes,dsn&tri=-rate"));

  it("drops what it does not know, whoever wrote it", () => {
    expect(tidyQuery("phase=running,<script>&meteo=hail&tri=-plan&groupe=moon&colonnes=cost&utm=x&q=%E0%A4%A&voir=late,late")).toBe(
      "phase=running&voir=late",
    );
    expect(queryOf("colonnes=cost,rate,rate").columns).toEqual(["rate"]);
    expect(queryOf(`q=${"a".repeat(5000)}`).text).toHaveLength(200);
  });

  it("keeps the links that were sent before it could sort: words, phase, météo and what to see", () =>
    expect(queryOf("?q=voirie&phase=running&meteo=rain&voir=silent")).toEqual({
      ...choosing({ phase: ["running"], weather: ["rain"], sign: ["silent"] }),
      text: "voirie",
    }));
});
