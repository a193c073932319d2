import { dayInWords, dayNumeric } from "../../domain/wording/format-day";
import { formatNumber } from "../../domain/wording/format-number";
import type { ChoiceList, ChoiceWords, ImportTexts, Told } from "../import-texts";
import { fieldsFr, sheetsFr } from "./import-fields";
import { phases, statuses } from "./statuses";
import { weather } from "./weather";

/** French typography for our own words: no-break spaces before double signs and inside guillemets. */
const fr = (parts: TemplateStringsArray, ...values: (string | number)[]): string =>
  parts
    .map((part) => part.replace(/ (?=[:;?!»%€])/g, "\u00a0").replace(/« /g, "«\u00a0"))
    .reduce((text, part, at) => `${text}${values[at - 1] ?? ""}${part}`);

const param = (fault: Told, name: string): string => {
  const value = fault.params[name];
  return typeof value === "number" ? formatNumber(value, "fr") : (value ?? "");
};
const words = (fault: Told, name: string): string => dayInWords(String(fault.params[name] ?? ""), "fr");
const numeric = (fault: Told, name: string): string => dayNumeric(String(fault.params[name] ?? ""), "fr");

const sheets: Record<string, string> = sheetsFr;
const fields: Record<string, string> = fieldsFr;
const sheetOf = (fault: Told): string => sheets[String(fault.params.sheet)] ?? param(fault, "sheet");
const fieldOf = (fault: Told, name: string): string => fields[String(fault.params[name])] ?? param(fault, name);

const choices: ChoiceWords = {
  status: statuses,
  priority: { high: "Élevée", medium: "Moyenne", low: "Basse" },
  phase: phases,
  weather: weather.levels,
  yesNo: { yes: "Oui", no: "Non" },
};

const allowed = (fault: Told): string => Object.values(choices[String(fault.params.choice) as ChoiceList] ?? {}).join(", ");

const EMPTY = "vide";
const range = "une date entre 1950 et 2149";

/** Every sentence about imports, in French. */
export const importFr: ImportTexts = {
  place: ({ sheet, row, column }) =>
    [sheet && `Feuille ${sheet}`, row > 0 && `ligne ${row}`, column && `colonne ${column}`]
      .filter(Boolean)
      .join(", ")
      .replace(/^[lc]/, (letter) => letter.toUpperCase()),
  placed: (place, sentence) => fr`${place} : ${sentence}`,
  choices,
  typing: {
    day: "Écrivez une date, par exemple 31/12/2026, ou laissez la cellule vide.",
    choice: "Choisissez un mot de la liste, ou laissez la cellule vide.",
  },
  sheets: sheetsFr,
  fields: fieldsFr,
  notePrefix: "Note\u00a0: ",
  conflict: ({ name, field, inJalon, inFile, by, day }) =>
    fr`« ${name} », ${field} : le fichier dit « ${inFile || EMPTY} », et Jalon dit depuis « ${inJalon || EMPTY} »` +
    (by === null || day === null ? "." : ` (${by}, le ${dayInWords(day, "fr")}).`),
  faults: {
    "file-too-large": (f) =>
      fr`Le fichier pèse ${param(f, "sizeMb")} Mo, la limite est de ${param(f, "limitMb")} Mo. Retirez les images ou ` +
      "répartissez le plan en plusieurs fichiers.",
    "file-empty": () => "Le fichier est vide. Choisissez un fichier .xlsx ou .csv qui contient le plan.",
    "not-a-spreadsheet": () => "Ce fichier n’est pas un tableur. Choisissez un fichier .xlsx ou .csv.",
    "old-spreadsheet": () => "Ce fichier est dans un ancien ou un autre format de tableur. Ouvrez-le et enregistrez-le en .xlsx.",
    "password-protected": () =>
      "Le fichier est protégé par un mot de passe. Retirez la protection et enregistrez-le de nouveau en .xlsx.",
    "damaged-file": () =>
      "Le fichier est abîmé et ne peut pas être lu. Ouvrez-le dans votre tableur et enregistrez-le de nouveau en .xlsx.",
    "too-much-inside": (f) =>
      fr`Une fois ouvert, le fichier contient plus de données qu’un plan n’en a (limite : ${param(f, "limitMb")} Mo ` +
      fr`et ${param(f, "rows")} lignes). Gardez seulement les lignes du plan.`,
    "unsafe-xml": () =>
      "Le fichier contient une construction interdite dans un tableur. Ouvrez-le dans votre tableur et " +
      "enregistrez-le de nouveau en .xlsx.",
    "too-many-rows": (f) =>
      fr`Le fichier compte plus de ${param(f, "limit")} lignes. Gardez seulement les lignes du plan, ou ` +
      "répartissez-le en plusieurs fichiers.",
    "too-many-columns": (f) =>
      fr`Le fichier compte plus de ${param(f, "limit")} colonnes remplies. Gardez seulement les colonnes du plan.`,
    "format-unknown": () =>
      fr`Aucun format connu n’a été reconnu. Sont lus : le modèle de plan d’action (colonnes « Axe » et « Titre de ` +
      fr`l’action »), le panorama des grands projets (« Ministère nom complet », « Nom du projet » et « Phase du ` +
      fr`projet en cours ») et le classeur exporté par Jalon.`,
    "only-the-model": () =>
      "Le fichier ne contient que le modèle, avec ses consignes et son exemple. Remplissez vos actions sous les " +
      "en-têtes, puis importez-le.",
    "nothing-to-import": () =>
      "Les en-têtes sont reconnus, et aucune ligne n’est remplie en dessous. Ajoutez les lignes du plan.",
    "version-unknown": (f) =>
      fr`Ce classeur a été écrit par une autre version de Jalon (version « ${f.value} », versions lues : ` +
      fr`${param(f, "known")}). Exportez de nouveau le plan depuis Jalon.`,
    "version-newer": (f) =>
      fr`Ce classeur vient d’un Jalon plus récent que celui-ci (version « ${f.value} », versions lues : ${param(f, "known")}). ` +
      "Mettez Jalon à jour, ou exportez de nouveau le plan depuis ce Jalon.",
    "quote-left-open": () =>
      "Un guillemet ouvert n’est jamais refermé. Doublez les guillemets à l’intérieur d’un texte et refermez la cellule.",
    "more-faults": (f) =>
      fr`${param(f, "count")} autres lignes de cette liste ne sont pas affichées. Corrigez les premières et recommencez.`,
    "sheet-missing": (f) =>
      fr`La feuille « ${sheetOf(f)} » manque, ou sa colonne « ${fieldOf(f, "header")} ». Exportez de nouveau le plan ` +
      "depuis Jalon.",
    "header-twice": (f) => fr`L’en-tête « ${f.value} » apparaît deux fois pour la même donnée. Gardez une seule de ces colonnes.`,
    "title-missing": () => "La ligne est remplie et n’a pas de titre. Écrivez le titre, ou videz la ligne.",
    "axis-missing": () => "L’axe n’est pas indiqué. Écrivez le nom de l’axe sur la ligne.",
    "axis-level-skipped": () =>
      "Un niveau d’axe est rempli sans celui du dessus. Un axe a trois niveaux au plus, remplis à partir du premier.",
    "id-unreadable": (f) =>
      fr`« ${f.value} » n’est pas un identifiant de Jalon. Remettez l’identifiant d’origine, ou videz la cellule ` +
      "pour créer une ligne.",
    "id-twice": (f) =>
      fr`L’identifiant « ${f.value} » est déjà celui de la ligne ${param(f, "firstRow")}. Pour créer une ligne par ` +
      "copie, videz son identifiant.",
    "text-too-long": (f) =>
      fr`Le texte compte ${param(f, "length")} caractères, la limite est de ${param(f, "limit")}. Raccourcissez-le.`,
    "cell-in-error": (f) => fr`La cellule affiche l’erreur « ${f.value} ». Remplacez-la par sa valeur.`,
    "formula-without-value": () =>
      "La formule a été enregistrée sans son résultat. Ouvrez le fichier dans votre tableur, enregistrez-le, ou " +
      "écrivez la valeur.",
    "date-unreadable": (f) => fr`« ${f.value} » n’est pas une date. Écrivez par exemple 28/02/2026.`,
    "date-impossible": (f) => fr`« ${f.value} » n’est pas une date qui existe. Écrivez par exemple 28/02/2026.`,
    "date-ambiguous": (f) =>
      fr`« ${f.value} » se lit de deux façons, car d’autres dates de la feuille commencent par le mois. Écrivez le ` +
      "mois en lettres ou la date sous la forme 2026-02-28.",
    "date-month-first": (f) =>
      fr`« ${f.value} » commence par le mois, alors que le jour est attendu en premier. Écrivez ${numeric(f, "day")} ` +
      fr`si vous voulez dire le ${words(f, "day")}.`,
    "date-short-year": (f) =>
      fr`« ${f.value} » se lit de plusieurs façons, car l’année n’a que deux chiffres. Écrivez-la en quatre ` +
      "chiffres, par exemple 28/02/2026.",
    "date-out-of-range": (f) =>
      fr`« ${f.value} » n’est pas ${range}. Écrivez le jour, le mois et l’année, par exemple 28/02/2026.`,
    "amount-unreadable": (f) => fr`« ${f.value} » n’est pas un nombre. Écrivez par exemple 1234,50 ou laissez la cellule vide.`,
    "amount-ambiguous": (f) => fr`« ${f.value} » peut être un millier ou des décimales. Écrivez par exemple 1234 ou 1,23.`,
    "amount-negative": (f) => fr`« ${f.value} » est négatif. Écrivez un nombre positif, ou laissez la cellule vide.`,
    "percent-unreadable": (f) => fr`« ${f.value} » n’est pas un pourcentage. Écrivez un nombre de 0 à 100, par exemple 45 %.`,
    "progress-not-a-step": (f) =>
      fr`L’avancement se dit de 5 en 5, et « ${f.value} » n’en est pas un. Écrivez par exemple ${param(f, "nearest")} %.`,
    "duration-unreadable": (f) =>
      fr`« ${f.value} » n’est pas une durée en années. Écrivez par exemple 2,5 ou laissez la cellule vide.`,
    "not-a-choice": (f) => fr`« ${f.value} » n’est pas dans la liste. Valeurs possibles : ${allowed(f)}.`,
    "email-unreadable": (f) =>
      fr`« ${f.value} » n’est pas une adresse. Écrivez par exemple prenom.nom@collectivite.fr ou laissez la cellule vide.`,
    "reference-unknown": (f) =>
      fr`« ${f.value} » ne figure pas dans la feuille ${sheetOf(f)}. Reprenez le nom exact, ou ajoutez-y une ligne.`,
    "reference-ambiguous": (f) =>
      fr`« ${f.value} » est le nom de plusieurs lignes de la feuille ${sheetOf(f)}. Donnez-leur des noms différents.`,
    "date-read-month-first": (f) =>
      fr`« ${f.value} » commence par le mois : lu comme le ${words(f, "day")}. Corrigez la cellule si ce n’est pas ce jour.`,
    "date-read-day-first": (f) =>
      fr`« ${f.value} » est un texte : lu comme le ${words(f, "day")}, le jour d’abord. Corrigez la cellule si ce n’est pas ce jour.`,
    "axis-looks-alike": (f) =>
      fr`« ${f.value} » ressemble à « ${param(f, "other")} » (ligne ${param(f, "otherRow")}) et reste un autre axe. ` +
      "S’il s’agit du même, écrivez-le de la même façon.",
    "named-twice": (f) =>
      fr`« ${f.value} » porte le même nom que la ligne ${param(f, "firstRow")} au même endroit : les deux sont ` +
      "importées. Renommez l’une des deux si elles diffèrent, retirez-la sinon.",
    "status-to-discuss": (f) => fr`« ${f.value} » est importé comme « ${choices.status.planned} ».`,
    "status-late": (f) =>
      fr`« ${f.value} » est importé comme « ${choices.status.inProgress} » : Jalon calcule le retard à partir de la date de fin.`,
    "progress-rounded": (f) => fr`L’avancement se dit de 5 en 5 : « ${f.value} » est lu comme ${param(f, "rounded")} %.`,
    "amount-without-funder": () => "Le montant n’a pas de financeur à sa gauche. Il est gardé tel quel.",
    "dates-reversed": (f) => fr`La fin (« ${f.value} ») précède le début (${numeric(f, "start")}). Vérifiez les deux dates.`,
    "sheet-ignored": () => "La feuille n’a pas les en-têtes attendus et n’est pas importée.",
    homonyms: (f) =>
      fr`Plusieurs personnes s’appellent « ${f.value} » : c’est ${param(f, "person")} qui est retenue. Ajoutez ` +
      "l’adresse entre chevrons pour en désigner une autre.",
  },
};
