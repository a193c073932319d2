/** A *sigle* and the words it stands for. */
export interface Acronym {
  short: string;
  long: string;
}

/** What most authorities abbreviate; a plan adds its own. */
const USUAL: Readonly<Record<string, string>> = {
  AMOA: "assistance à la maîtrise d’ouvrage",
  APA: "allocation personnalisée d’autonomie",
  ASE: "aide sociale à l’enfance",
  CAF: "caisse d’allocations familiales",
  CCAS: "centre communal d’action sociale",
  CST: "comité social territorial",
  DGA: "direction générale adjointe",
  DGS: "direction générale des services",
  DSI: "direction des systèmes d’information",
  EPCI: "intercommunalité",
  FEDER: "fonds européen de développement régional",
  GED: "gestion électronique de documents",
  GRU: "gestion de la relation avec les usagers",
  IA: "intelligence artificielle",
  IP: "par internet",
  MDPH: "maison départementale des personnes handicapées",
  MFA: "double vérification à la connexion",
  MOA: "maîtrise d’ouvrage",
  MOE: "maîtrise d’œuvre",
  PCRS: "plan de corps de rue simplifié",
  PLU: "plan local d’urbanisme",
  PMI: "protection maternelle et infantile",
  PRA: "plan de reprise d’activité",
  RGAA: "référentiel d’accessibilité de l’État",
  RGPD: "règlement sur la protection des données",
  RH: "ressources humaines",
  RSA: "revenu de solidarité active",
  SDIS: "service d’incendie et de secours",
  SI: "système d’information",
  SIG: "système d’information géographique",
  TIC: "technologies de l’information",
  ZAE: "zone d’activité",
};

/** Two to six capitals that stand alone; codes with figures and roman numbers are none. */
const SHORT = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;
const ROMAN = /^[IVXLCDM]+$/;

export interface Expanded {
  text: string;
  /** Acronyms nobody has given the words of. */
  unknown: string[];
}

/**
 * « Aucun sigle qui ne soit développé » : each is followed by its words where a reader meets it first. `met` keeps those that
 * the page has said already. Where the words stand beside it in the text, nothing is added.
 */
export function expandAcronyms(text: string, own: readonly Acronym[], met: Set<string>): Expanded {
  const words = new Map([...Object.entries(USUAL), ...own.map(({ short, long }): [string, string] => [short, long])]);
  const unknown = new Set<string>();
  const expanded = text.replace(SHORT, (short) => {
    const long = words.get(short);
    if (long === undefined) {
      if (!ROMAN.test(short)) unknown.add(short);
      return short;
    }
    if (met.has(short) || text.toLowerCase().includes(long.toLowerCase())) return short;
    met.add(short);
    return `${short} (${long})`;
  });
  return { text: expanded, unknown: [...unknown] };
}
