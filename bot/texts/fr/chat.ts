import type { Day } from "../../domain/calendar/day";
import { counted } from "../../domain/wording/plural";
import { dayNear } from "../day-near";
import { hourInWords, weekdayName } from "../moment-words";

/** Ce que dit Jalon dans la conversation. */
export const chat = {
  welcomeTitle: "Bonjour, je suis Jalon",
  welcomeWhat:
    "J’aide votre collectivité à suivre sa feuille de route numérique. Vous me dites où en sont vos actions, ici, sans tableur.",
  /** Quand il écrit : jour ISO et heure locale du plan. */
  welcomeWhen: (weekday: number, time: string) =>
    `J’écris une fois par semaine, le ${weekdayName(weekday, "fr")} à ${hourInWords(time, "fr")}, une seule carte pour toutes vos actions. ` +
    `S’il n’y a rien de neuf, un appui suffit.`,
  welcomeWhenUnknown:
    "J’écris au plus une fois par semaine, une seule carte pour toutes vos actions. S’il n’y a rien de neuf, un appui suffit.",
  welcomeStop: "Pour que je n’écrive plus, écrivez stop\u00a0: je vous dirai comment faire.",
  welcomeData:
    "Vos réponses, votre nom et la date sont visibles des personnes qui suivent le plan. " +
    "Les chiffres portent sur les projets, jamais sur les personnes.",
  helpTitle: "Ce que je comprends",
  help: [
    { say: "mes actions", does: "la liste de ce que vous suivez" },
    { say: "point de la semaine", does: "la carte pour dire où vous en êtes" },
    { say: "projet NOM", does: "la fiche d’un projet, par son nom ou son code" },
    { say: "absent jusqu’à lundi", does: "pas de carte ces jours-là, «\u00a0de retour\u00a0» y met fin" },
    { say: "me le rappeler jeudi", does: "le rappel de la semaine ce jour-là" },
    { say: "plus de relance cette semaine", does: "aucun rappel jusqu’à la semaine suivante" },
    { say: "pourquoi ce message", does: "la règle qui l’a fait partir" },
    { say: "stop", does: "comment ne plus recevoir de carte" },
    { say: "aide", does: "cette liste" },
  ],
  unknownTitle: "Je n’ai pas compris",
  unknown: "Je comprends quelques demandes, les voici.",
  greeting: "Bonjour. Voici ce que je peux faire pour vous.",
  thanks: "Avec plaisir.",
  stopTitle: "Ne plus recevoir de carte",
  stop:
    "Dans la liste de vos conversations Teams, ouvrez le menu de Jalon et choisissez de le bloquer ou de le désinstaller. " +
    "Je n’écrirai plus.",
  stopWork: "Vos actions restent dans l’onglet. Le bureau des projets peut aussi les confier à quelqu’un d’autre.",
  stranger:
    "Je ne vous trouve pas encore dans l’annuaire de la feuille de route. " +
    "Demandez au bureau des projets d’y noter votre adresse.",
  myActions: "Mes actions",
  myActionsNone: "Vous ne suivez aucune action ouverte.",
  myActionsOthers: (count: number) =>
    `et ${counted(count, "autre action", "autres actions", "fr")}, dans l’onglet ou dans le point de la semaine.`,
  weeklyUpdate: "Point de la semaine",
  weeklyNone: "Vous n’avez rien à renseigner cette semaine.",
  helpButton: "Aide",
  projectUnnamed: "Quel projet\u00a0? Écrivez par exemple «\u00a0projet\u00a0» suivi de son nom ou de son code.",
  projectNotFound: (asked: string) => `Aucun projet ne s’appelle «\u00a0${asked}\u00a0». Essayez un mot de son nom, ou son code.`,
  projectChoice: (asked: string) => `Plusieurs projets répondent à «\u00a0${asked}\u00a0». Lequel\u00a0?`,
  projectChoiceOthers: (count: number) => `${counted(count, "autre projet", "autres projets", "fr")}\u00a0: précisez le nom.`,
  /** Fiche d'un projet. */
  phase: "Phase",
  heads: "Pilotage",
  noHead: "Personne n’est désigné",
  weather: "Météo déclarée",
  computed: "Météo calculée",
  rate: "Avancement",
  rateNone: (known: number, total: number) =>
    `Non calculé\u00a0: ${known} ${known < 2 ? "action renseignée" : "actions renseignées"} sur ${total}`,
  rateCoverage: (rate: string, known: number, total: number) =>
    `${rate} (${known} ${known < 2 ? "action renseignée" : "actions renseignées"} sur ${total})`,
  actions: "Actions",
  actionCounts: (done: number, total: number, late: number, blocked: number) =>
    [
      `${done} ${done < 2 ? "réalisée" : "réalisées"} sur ${total}`,
      late > 0 ? `${late} en retard` : "",
      blocked > 0 ? `${blocked} ${blocked < 2 ? "bloquée" : "bloquées"}` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  actionsNone: "Aucune action",
  nextMilestone: "Prochain jalon",
  milestoneNone: "Pas de jalon daté",
  milestoneOn: (title: string, day: Day, today: Day) =>
    title === "" ? dayNear(day, today, "fr") : `${title}, le ${dayNear(day, today, "fr")}`,
  lastHeard: "Dernières nouvelles",
  lastHeardNone: "Aucune pour l’instant",
  lastHeardOn: (day: Day, today: Day) => `Le ${dayNear(day, today, "fr")}`,
  openProject: "Ouvrir le projet",
  openActions: "Ouvrir mes actions",
};
