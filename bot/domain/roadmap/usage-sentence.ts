import { fold } from "../wording/fold";

/** Why a sentence does not say a use. */
export type UsageFault = "too-short" | "no-actor" | "names-a-tool" | "no-verb";

const FEWEST_WORDS = 4;

/** Words a sentence may begin with when it names who does something. */
const DETERMINERS = new Set("l le la les un une des chaque tout toute tous toutes son sa ses leur leurs nos notre".split(" "));
/** Subjects that are means and not people. */
const TOOLS = new Set(
  (
    "outil outils logiciel logiciels progiciel progiciels application applications appli plateforme plateformes portail portails " +
    "solution solutions site sites systeme systemes smartphone smartphones tablette tablettes base bases module modules intranet " +
    "serveur serveurs licence licences chatbot robot teams sharepoint erp crm sig ged"
  ).split(" "),
);
/** Beginnings that announce a purchase or a project and not a use. */
const PROJECT_WORDS = new Set(
  "mise deploiement acquisition achat installation refonte dematerialisation modernisation remplacement migration equipement creation developpement".split(" "),
);
/** Verbs of use before a preposition, where the words around do not give the verb away. */
const VERBS =
  /^(accede|repond|participe|dispose|contribue|inscri|travaille|communique|echange|beneficie|candidate|adhere|navigue|cherche|paie|paye|signe|suit|voit|lit|saisi|depose|demande|prend|prenn|appren|vien|tien|retir|recoi|trouve|declare|reserve|partage|prepare|valide|signale|envoie|transmet|telecharge|obtien|choisi|rempli|gere|pilote|mesure|publi|consulte|retrouve|connai|sait|peut|peuvent|fait|font)/;
const OBJECT_WORDS = new Set("le la les l un une des son sa ses leur leurs ce cet cette ces toutes tous chaque plusieurs deux trois".split(" "));
const SMALL_WORDS = new Set("de du d a au aux en dans sur sous par pour avec sans et ou ni que qui dont chez vers entre des le la les l un une son sa ses leur leurs ce cet cette ces se s ne n y".split(" "));

/**
 * Whether a sentence says a use: *acteur + verbe + objet*. « L'agent saisit son relevé sur le terrain » does; « Équiper tous
 * les agents de smartphones » names a means and gets the question back. Null when it does. It judges by the first words and
 * by what stands before the object, and lets pass what it cannot tell: a person reads it afterwards.
 */
export function usageFault(sentence: string): UsageFault | null {
  const words = fold(sentence.replaceAll(/['’]/g, " ")).split(" ").filter((word) => word !== "");
  if (words.length < FEWEST_WORDS) return "too-short";
  const [first = "", second = ""] = words;
  if (PROJECT_WORDS.has(first) || PROJECT_WORDS.has(second) || TOOLS.has(first)) return "names-a-tool";
  if (!DETERMINERS.has(first)) {
    if (isInfinitive(first)) return "names-a-tool";
    return looksConjugated(first) && OBJECT_WORDS.has(second) ? "no-actor" : verbFault(words, 1);
  }
  const subject = DETERMINERS.has(second) ? (words[2] ?? "") : second;
  return TOOLS.has(subject) ? "names-a-tool" : verbFault(words, DETERMINERS.has(second) ? 3 : 2);
}

/** Of the words in -re only these endings are infinitives: *prendre*, *mettre*, *lire*, *suivre*; *ouvre* and *compare* are not. */
const isInfinitive = (word: string): boolean => /(er|ir|oir|dre|ttre|ire|[uv]ivre|[ao]itre|clure|ompre|aincre)$/.test(word);

const verbFault = (words: readonly string[], from: number): UsageFault | null =>
  words.some((word, at) => at >= from && !SMALL_WORDS.has(word) && (VERBS.test(word) || (looksConjugated(word) && OBJECT_WORDS.has(words[at + 1] ?? ""))))
    ? null
    : "no-verb";

/** Third persons of the present end so; an infinitive does not. */
const looksConjugated = (word: string): boolean => /(e|ent|it|t|d|nd|ont)$/.test(word) && !isInfinitive(word);
