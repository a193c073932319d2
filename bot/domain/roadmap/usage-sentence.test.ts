import { usageFault } from "./usage-sentence";

describe("a sentence of use", () => {
  it.each([
    "L’agent saisit son relevé sur le terrain",
    "L'usager dépose sa demande d'APA en ligne",
    "Les parents inscrivent leur enfant à la cantine",
    "La cheffe de projet suit ses jalons depuis Teams",
    "Chaque assistante maternelle renouvelle son agrément sans papier",
    "Les agents de la direction des routes signalent un incident depuis leur téléphone",
    "Un habitant prend rendez-vous avec la PMI",
    "L’élu consulte les délibérations avant la séance",
    "Les travailleurs sociaux accèdent au dossier chez la personne",
    "Agents et usagers échangent leurs pièces en ligne",
    "Les familles prennent rendez-vous en ligne avec la PMI",
    "L’enseignant ouvre le Wi-Fi à sa classe",
    "Le service compare les effectifs et les locaux",
    "Les habitants retirent leurs documents au guichet",
  ])("is « %s »", (sentence) => expect(usageFault(sentence)).toBeNull());

  it.each([
    ["Équiper tous les agents de smartphones", "names-a-tool"],
    ["Mettre en place un portail pour les usagers", "names-a-tool"],
    ["Déploiement de la téléphonie IP dans les sites", "names-a-tool"],
    ["La refonte du système de l’action sociale", "names-a-tool"],
    ["Une plateforme de prise de rendez-vous en ligne", "names-a-tool"],
    ["Le logiciel remplace les tableurs de la direction", "names-a-tool"],
    ["Saisit son relevé sur le terrain", "no-actor"],
    ["L’agent sur le terrain", "no-verb"],
    ["L’agent à suivre sur le terrain", "no-verb"],
    ["Suivre les dossiers des usagers", "names-a-tool"],
    ["L’agent saisit", "too-short"],
    ["", "too-short"],
  ])("is not « %s »: %s", (sentence, fault) => expect(usageFault(sentence)).toBe(fault));
});
