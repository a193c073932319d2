import type { ActionView } from "../../bot/contract/actions";
import { actionViewOf } from "../samples/views";
import { sampleWorld } from "../samples/world";
import { en } from "../texts/en";
import { details as enDetails } from "../texts/en/details";
import { fr } from "../texts/fr";
import { details } from "../texts/fr/details";
import { changesInWords } from "./changes-in-words";
import { conflictFields, isUntouched, stepped, touchedOf, type UpdateValues, withTouched } from "./update-values";
import { valueInWords } from "./value-in-words";

const values: UpdateValues = { status: "inProgress", progress: 40, milestoneDay: "2026-12-12", obstacle: "", line: "Tout va." };
const french = { ...details, marks: fr.marks };
const world = sampleWorld("normal");
const anAction = (with_: Partial<ActionView>): ActionView => {
  const [action] = world.actions;
  if (!action) throw new Error("the sample has no action");
  return {
    ...actionViewOf(world, action, { id: "p-001", bureau: true }),
    status: "inProgress",
    progress: 40,
    milestoneDay: null,
    obstacle: "",
    line: "",
    ...with_,
  };
};

describe("what the form sends", () => {
  it("is nothing when nothing was touched, spaces around a text included", () => {
    expect(isUntouched(touchedOf(values, { ...values, line: " Tout va. " }))).toBe(true);
  });

  it("is only what the person touched", () => {
    expect(touchedOf(values, { ...values, progress: 50 })).toEqual({ progress: 50 });
  });

  it("takes a milestone away with null", () => {
    expect(touchedOf(values, { ...values, milestoneDay: "" })).toEqual({ milestoneDay: null });
  });

  it("comes back from a draft as it was typed", () => {
    const typed = { ...values, milestoneDay: "", obstacle: "Marché non notifié", progress: 45 };
    expect(withTouched(values, touchedOf(values, typed))).toEqual(typed);
  });
});

describe("a conflict", () => {
  it("shows the fields that either side changed, and no other", () => {
    expect(conflictFields(values, { ...values, status: "blocked" }, { ...values, line: "Autre" })).toEqual(["status", "line"]);
  });
});

describe("the progress", () => {
  it("moves by 5 and stays between 0 and 100", () => {
    expect([stepped(40, 5), stepped(43, 5), stepped(100, 5), stepped(0, -5)]).toEqual([45, 50, 100, 0]);
  });
});

describe("a receipt", () => {
  it("is empty when nothing changed", () => {
    expect(changesInWords(anAction({}), anAction({ version: 9 }), french, "fr")).toBe("");
  });

  it("says before and after in words, and a new text without the old one", () => {
    const after = anAction({ status: "blocked", progress: 50, obstacle: "Marché non notifié." });
    expect(changesInWords(anAction({ obstacle: "Ancien" }), after, french, "fr")).toBe(
      "statut en cours → bloquée, avancement 40\u00a0% → 50\u00a0%, obstacle «\u00a0Marché non notifié.\u00a0»",
    );
    expect(changesInWords(anAction({}), anAction({ progress: 50 }), { ...enDetails, marks: en.marks }, "en")).toBe("progress 40% → 50%");
  });
});

describe("a value in words", () => {
  it.each([
    ["progress", null, "vide"],
    ["status", "paused", "suspendue"],
    ["weather", "storm", "orage"],
    ["phase", "scoping", "cadrage"],
    ["forTheRecord", true, "oui"],
    ["milestoneDay", "2026-12-01", "1er\u00a0décembre\u00a02026"],
    ["milestone", { title: "", day: "2026-12-12" }, "12\u00a0décembre\u00a02026"],
    ["budget", 18_000, "18\u00a0k€"],
    ["days", 1, "1\u00a0jour"],
    ["load", { moe: 12, moa: 4.5, amoa: 0 }, "MOE 12 j, MOA 4,5 j, AMOA 0 j"],
    ["touchedDirections", [], "vide"],
    ["touchedDirections", ["Direction des routes", "DSN"], "Direction des routes, DSN"],
    ["milestones", [{ id: "m", title: "Recette", day: "2026-12-12", initialDay: "2026-12-12", doneDay: null }], "Recette (12 décembre 2026)"],
    ["risks", [{ family: "staff" }], "1 risque évalué"],
    ["title", "Ouvrir le pilote", "Ouvrir le pilote"],
  ])("says %s %j as « %s »", (field, value, words) => {
    expect(valueInWords(field, value, french, "fr").replace(/ /g, " ").replace(/\s/g, " ")).toBe(words.replace(/\s/g, " "));
  });
});
