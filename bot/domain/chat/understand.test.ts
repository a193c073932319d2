import { type Command, PHRASES } from "./commands";
import { understand } from "./understand";

const projects = [
  { id: "p1", code: "P01", name: "Guichet numérique départemental (socle)" },
  { id: "p2", code: "P02", name: "Gestion de la relation usager multicanal (GRU)" },
  { id: "p4", code: "P04", name: "Téléservice Allocation personnalisée d'autonomie" },
  { id: "p5", code: "P05", name: "Téléservice Aides aux collèges" },
  { id: "p17", code: "P17", name: "Entrepôt de données décisionnel" },
];
const hear = (text: string) => understand(text, { projects });

describe("what people say in the chat", () => {
  it.each(["", "   ", "???", "<at>Jalon</at>", "il fait beau", "réunion à 14 h", "action pain beurre"])(
    "does not pretend to understand %j",
    (text) => expect(hear(text)).toEqual({ kind: "unknown" }),
  );

  it("reads the beginning of an endless message only", () =>
    expect(hear(`bonjour ${"x".repeat(100_000)}`)).toEqual({ kind: "unknown" }));

  it.each([
    ["mes actions", "my-actions"],
    ["MES ACTIONS", "my-actions"],
    ["mes acitons", "my-actions"],
    ["Voir mes actions, svp", "my-actions"],
    ["my actions", "my-actions"],
    ["Bonjour, mes actions s'il vous plaît", "my-actions"],
    ["point de la semaine", "weekly-update"],
    ["Point de la semaine ?", "weekly-update"],
    ["pont de la semaine", "weekly-update"],
    ["Rien de neuf", "weekly-update"],
    ["weekly update", "weekly-update"],
    ["wekly updat", "weekly-update"],
    ["aide", "help"],
    ["<at>Jalon</at> aide", "help"],
    ['<at id="0">Jalon</at>&nbsp;AIDE.', "help"],
    ["Help", "help"],
    ["que sais-tu faire ?", "help"],
    ["what can you do?", "help"],
    ["Bonjour", "greeting"],
    ["hello Jalon", "greeting"],
    ["Merci beaucoup.", "thanks"],
    ["thank you", "thanks"],
    ["stop", "stop"],
    ["Comment arrêter ?", "stop"],
    ["comment areter", "stop"],
    ["How do I stop?", "stop"],
    ["ne plus recevoir de messages", "stop"],
  ])("hears %j as %s", (text, kind) => expect(hear(text)).toEqual({ kind }));

  it.each([
    ["projet guichet numérique", "p1"],
    ["PROJET GUICHET", "p1"],
    ["projt guichet", "p1"],
    ["projet guichte numerique", "p1"],
    ["où en est le projet GRU ?", "p2"],
    ["project P17", "p17"],
    ["projet P2", "p2"],
    ["le projet P17 svp", "p17"],
    ["projet GRU s'il vous plaît", "p2"],
    ["projet APA", "p4"],
    ["p17", "p17"],
    ["projet entrepôt de données", "p17"],
    ["projet téléservice autonomie", "p4"],
  ])("finds the project of %j", (text, projectId) => expect(hear(text)).toEqual({ kind: "project", projectId }));

  it("offers a choice between projects that come as close", () =>
    expect(hear("projet téléservice")).toEqual({
      kind: "project-choice",
      asked: "teleservice",
      projectIds: ["p5", "p4"],
      others: 0,
    }));

  it("says that no project is so named, and asks for a name when there is none", () => {
    expect(hear("projet zeppelin")).toEqual({ kind: "project-not-found", asked: "zeppelin" });
    expect(hear("projet")).toEqual({ kind: "project-unnamed" });
  });

  it("offers six projects at most and counts the others", () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ id: `q${index}`, code: "", name: `Collège ${"abcdefghi"[index]}` }));
    expect(understand("projet collège", { projects: many })).toMatchObject({ kind: "project-choice", others: 3 });
  });

  it("never turns one command into another by a slip of one key", () => {
    let heard = 0;
    const wrong: string[] = [];
    for (const command of Object.keys(PHRASES) as Command[]) {
      for (const phrase of PHRASES[command]) {
        for (const typed of slipsOf(phrase)) {
          const { kind } = hear(typed);
          if (kind === command) heard += 1;
          // a slip may lead to another word of the same list of commands only by being that very word
          else if (kind !== "unknown" && !isSaid(kind, typed)) wrong.push(`${phrase} > ${typed} > ${kind}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(heard).toBeGreaterThan(3000);
  });
});

const isSaid = (kind: string, typed: string): boolean =>
  Object.entries(PHRASES).some(([command, said]) => command === kind && said.includes(typed));

function slipsOf(phrase: string): string[] {
  const all = new Set<string>();
  for (let at = 0; at < phrase.length; at++) {
    all.add(phrase.slice(0, at) + phrase.slice(at + 1));
    all.add(phrase.slice(0, at) + (phrase[at + 1] ?? "") + (phrase[at] ?? "") + phrase.slice(at + 2));
    for (const letter of "aehirst") {
      all.add(phrase.slice(0, at) + letter + phrase.slice(at + 1));
      all.add(phrase.slice(0, at) + letter + phrase.slice(at));
    }
  }
  return [...all].filter((typed) => typed.trim() !== "");
}
