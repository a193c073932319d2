import type { Intent } from "./intent";

/** The commands that are whole sentences; *projet NOM* is read apart. */
export type Command = Extract<
  Intent["kind"],
  "my-actions" | "weekly-update" | "help" | "greeting" | "thanks" | "stop" | "mute-reminders" | "why-message"
>;

/** How each command is said, folded, without the words of politeness and grammar listed below. */
export const PHRASES: Record<Command, readonly string[]> = {
  "my-actions": ["actions", "action", "taches", "tasks", "liste actions", "actions list"],
  "weekly-update": [
    "point semaine",
    "point hebdo",
    "point hebdomadaire",
    "hebdo",
    "semaine",
    "carte semaine",
    "weekly update",
    "weekly card",
    "week update",
    "weekly",
    "rien neuf",
    "nothing new",
  ],
  help: [
    "aide",
    "aidez",
    "aider",
    "help",
    "commandes",
    "commands",
    "que sais faire",
    "que peux faire",
    "what can do",
    "mode emploi",
  ],
  greeting: ["bonjour", "bonsoir", "salut", "coucou", "hello", "hi", "good morning", "good afternoon"],
  thanks: ["merci", "merci beaucoup", "thanks", "thank", "thanks lot", "many thanks", "thank very much", "parfait merci"],
  stop: [
    "stop",
    "arreter",
    "arret",
    "arretez",
    "comment arreter",
    "arreter messages",
    "stop messages",
    "how stop",
    "how do stop",
    "unsubscribe",
    "desabonner",
    "desabonnement",
    "desinscrire",
    "ne plus recevoir",
    "ne plus recevoir messages",
  ],
  "mute-reminders": [
    "plus relance semaine",
    "plus relance",
    "pas relance semaine",
    "pas relance",
    "plus rappel semaine",
    "plus rappel",
    "pas rappel semaine",
    "ne relancez plus semaine",
    "ne relancez plus",
    "ne relance plus semaine",
    "ne relance plus",
    "ne plus relancer",
    "arreter relances",
    "arretez relances",
    "stop relances",
    "no more reminders week",
    "no more reminders",
    "no more reminder week",
    "no reminder week",
    "no reminder",
    "stop reminders",
    "mute reminders",
  ],
  "why-message": [
    "pourquoi message",
    "pourquoi carte",
    "pourquoi relance",
    "pourquoi rappel",
    "pourquoi recois message",
    "pourquoi recois carte",
    "pourquoi recois cela",
    "pourquoi recois ca",
    "pourquoi ai recu message",
    "pourquoi ai recu carte",
    "why message",
    "why card",
    "why reminder",
    "why did get message",
    "why did get card",
    "why did receive message",
    "why am getting",
    "why am receiving",
  ],
};

/** Words that change nothing to what is asked. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    "le la les l un une des de du d a au aux en mes mon ma my me moi m je j tu vous you i the of to s il te plait " +
    "svp stp please " +
    "voir montre montrez montrer affiche affichez afficher donne donnez show give see " +
    "voudrais veux peux peut pouvez want would like " +
    "can could quelles quels sont est where what s are is se ce cette this for pour jalon alors euh"
  ).split(" "),
);

/** What may stand before *projet NOM*: « où en est le projet… », « how is project… ». */
export const BEFORE_PROJECT: ReadonlySet<string> = new Set([
  ...FILLERS,
  ..."ou comment va point sur etat avancement fiche status how about on".split(" "),
]);

/** Politeness that may follow a name; no name ends so. */
export const AFTER_PROJECT: ReadonlySet<string> = new Set("s il te vous plait svp stp please merci thanks".split(" "));

export const PROJECT_WORDS = ["projet", "project"] as const;
