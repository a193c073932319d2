import type { Coming, Digest, Moved, Silent, Subject } from "../../domain/digest/digest";
import { TODAY } from "../../domain/prompts/testing/facts";
import type { DigestCardView } from "../digest-card";
import { sampleLinks } from "./sample-links";

const WEEK = "2026-W47";

export const project = (code: string, name: string): Subject => ({
  type: "project",
  id: code.toLowerCase(),
  planId: "plan",
  code,
  name,
});
const action = (id: string, name: string): Subject => ({ type: "action", id, planId: "plan", code: "", name });

const portal = project("P17", "Portail de l’agent");
const allowance = project("P04", "Téléservice Allocation personnalisée d’autonomie");
const telecare = project("P56", "Téléassistance et capteurs à domicile");
const library = project("P23", "Bibliothèque numérique départementale");

const figures = (percent: number, known: number, total: number, projects: number): Digest["figures"] => {
  const coverage = Math.round((1000 * known) / total) / 10;
  const rate = coverage < 70 ? null : ({ value: percent, coverage, method: "days", known, total } as const);
  return [
    { planId: "plan", planName: "Feuille de route numérique", projects, rate, coverage: { known, total, percent: coverage } },
  ];
};

const moved: Moved[] = [
  {
    kind: "weather",
    about: allowance,
    from: "cloud",
    to: "storm",
    comment: "Le titulaire du marché ne répond plus, une mise en demeure est partie.",
  },
  { kind: "status", about: action("a4", "Reprendre les dossiers en cours"), to: "blocked", obstacle: "marché infructueux" },
  { kind: "done", about: portal, count: 3 },
  { kind: "day", about: library, which: "milestone", from: "2026-11-30", to: "2027-01-15" },
  { kind: "weather", about: telecare, from: "rain", to: "cloud", comment: "" },
];

const silent: Silent[] = [
  { about: portal, actions: 0, since: "2026-10-19" },
  { about: telecare, actions: 3, since: "2026-10-21" },
  { about: action("a9", "Former les référents des maisons des solidarités"), actions: 0, since: null },
];

const coming: Coming[] = [
  { about: allowance, title: "Ouverture aux premiers bénéficiaires", day: "2026-11-24" },
  { about: action("a12", "Rédiger le cahier des charges"), title: "", day: "2026-11-30" },
];

export const sampleDigest: Digest = {
  scope: { kind: "directions", ids: ["d1"] },
  planId: "plan",
  since: "2026-11-09",
  figures: figures(52.3, 38, 46, 7),
  moved,
  silent,
  asked: [
    { kind: "answers", count: 2 },
    { kind: "weather", about: allowance, level: "storm", computed: null, owes: ["decision"] },
    { kind: "weather", about: library, level: "sun", computed: "rain", owes: ["explanation"] },
  ],
  coming,
  next: null,
};

const view = (digest: Digest): DigestCardView => ({ week: WEEK, digest, today: TODAY, links: sampleLinks });

const still: Digest = {
  ...sampleDigest,
  moved: [],
  silent: [],
  asked: [],
  coming: [],
  next: { about: library, title: "Ouverture", day: "2027-01-15" },
};

/** Who reads it has a decision to see done, past its day. */
const decided: Digest = {
  ...still,
  asked: [{ kind: "decision", planId: "plan", text: "La direction métier désigne un second référent pour la recette.", daysLate: 12 }],
};

const long = (code: string): Subject => ({
  ...project(code, `${"Modernisation coordonnée des systèmes d’information partagés ".repeat(4)}fin`),
  id: `${code}-${"x".repeat(60)}`,
});
const names = Array.from({ length: 9 }, (_, index) => `P${80 + index}`);

/** The longest of everything: titles, comments, lists, two plans. */
export const longestDigest: Digest = {
  ...sampleDigest,
  scope: { kind: "all" },
  figures: [
    ...figures(47.2, 312, 401, 69),
    ...figures(0, 3, 46, 3).map((one) => ({
      ...one,
      planId: "second",
      planName: "Plan d’action partagé du Grand-Vallon et du Département",
    })),
  ],
  moved: names.map((code) => ({
    kind: "weather",
    about: long(code),
    from: "sun",
    to: "storm",
    comment: "Le calendrier n’est plus tenable. ".repeat(12),
  })),
  silent: names.map((code) => ({ about: long(code), actions: 12, since: "2025-12-31" })),
  asked: names.map((code) => ({
    kind: "weather",
    about: long(code),
    level: "storm",
    computed: "sun",
    owes: ["decision", "explanation", "comment"],
  })),
  coming: names.map((code) => ({
    about: long(code),
    title: "Mise en service de l’ensemble des démarches dématérialisées",
    day: "2026-11-30",
  })),
};

export const digestSamples = {
  usual: view(sampleDigest),
  still: view(still),
  decided: view(decided),
  empty: view({ ...still, next: null, figures: figures(0, 1, 4, 1) }),
  everything: view(longestDigest),
  general: view({ ...sampleDigest, scope: { kind: "all" }, figures: figures(47.2, 312, 401, 69) }),
};
