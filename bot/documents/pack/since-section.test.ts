import type { PackMove } from "../../domain/committee/compare-packs";
import { emptyPack, everyMove } from "../testing/pack-contents";
import { packWords } from "./pack-words";
import { moveText, sinceSection } from "./since-section";

const words = packWords("fr");
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const previous = { packId: "plan.suivi-2026-09-15.pack", hash: "0", day: "2026-09-15", cutOff: "2026-09-08" };
const told = (before: typeof previous | null, moves: readonly PackMove[] | null): string[] =>
  sinceSection(emptyPack({ previous: before }), moves, words).blocks.map((block) => (block.kind === "paragraph" ? plain(block.text) : block.kind));

describe("what moved since the last committee", () => {
  it("is nothing where there was none before, where nothing moved, and where the pack before is lost", () => {
    expect(told(null, null)).toEqual(["Premier dossier de cette instance : rien à comparer."]);
    expect(told(previous, [])).toEqual(["Rien n’a changé depuis le dossier arrêté au 8 septembre 2026."]);
    expect(told(previous, null)).toEqual(["Le dossier arrêté au 8 septembre 2026 ne peut plus être lu : rien n’est comparé."]);
    expect(told(previous, everyMove)).toEqual(["Comparé au dossier arrêté au 8 septembre 2026.", "table"]);
  });

  it("is said in words, what was achieved first", () => {
    const table = sinceSection(emptyPack({ previous }), everyMove.toReversed(), words).blocks[1];
    expect(table?.kind === "table" && table.rows.map((row) => row.map(plain))).toEqual([
      ["Portail des usagers", "Fait", "Notification du marché, le 20 octobre 2026"],
      ["Archivage électronique", "A glissé", "Recette : du 30/11/2026 au 28/02/2027 (+90 jours)"],
      ["Carte de vie quotidienne", "Météo", "de Nuage à Orage"],
      ["Téléphonie", "Phase", "de Cadrage à Conception et réalisation"],
      ["Très haut débit", "Budget", "prévu, de 1,2 M€ à 1,45 M€"],
      ["D-2026-004", "Décisions", "appliquée : Le marché est relancé."],
      ["Observatoire des données", "Entré", "nouveau dans le plan"],
      ["Borne d’accueil", "Sorti", "n’est plus dans le plan"],
      ["Guichet unique", "A changé de nom", "auparavant Guichet numérique"],
    ]);
  });

  it("names the project itself where no milestone is meant, and what was not known", () => {
    const of = { projectId: "p", name: "Portail" };
    const texts = [
      { kind: "done", ...of, what: "", day: null },
      { kind: "slipped", ...of, what: "", from: "2027-01-31", to: "2027-01-01", days: -30 },
      { kind: "weather", ...of, from: null, to: "sun" },
      { kind: "money", ...of, what: "paid", from: null, to: 0 },
    ] as const satisfies readonly PackMove[];
    expect(texts.map((move) => plain(moveText(move, words)))).toEqual(["projet terminé", "fin du projet : du 31/01/2027 au 01/01/2027 (−30 jours)", "de Non renseignée à Soleil", "mandaté, de non renseigné à 0 €"]);
  });
});
