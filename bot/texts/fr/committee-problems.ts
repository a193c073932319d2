/** Why something about an instance, a séance, a pack or a decision was refused. */
export const committeeProblems = {
  "committee-refused": {
    title: "Instance à corriger",
    detail: () => "Cette instance ne peut pas être enregistrée ainsi. Corrigez ce qui est indiqué : votre saisie est gardée.",
  },
  "committee-closed": {
    title: "Instance close",
    detail: () => "Cette instance ne se réunit plus. Son passé reste ; rouvrez-la pour y ajouter des séances.",
  },
  "meeting-there": {
    title: "Séance déjà prévue",
    detail: () => "Une séance de cette instance porte déjà ce nom, à une autre date ou heure. Rechargez la page, puis recommencez.",
  },
  "pack-too-late": {
    title: "Trop tard pour arrêter le dossier",
    detail: () => "Le dossier est arrêté avant la fin de la séance. Celle-ci est close ou annulée.",
  },
  "pack-frozen": { title: "Dossier déjà arrêté", detail: () => "Le dossier de cette séance est arrêté\u00a0: il ne change plus." },
  "pack-damaged": {
    title: "Dossier illisible",
    detail: () => "Le contenu gardé de ce dossier est abîmé. Demandez à qui exploite Jalon de le reprendre d’une sauvegarde.",
  },
  "runs-meeting": {
    title: "Réservé à qui mène la séance",
    detail: () => "Une séance est menée, et ses décisions enregistrées, par le président, le secrétaire ou le bureau des projets.",
  },
  "members-only": {
    title: "Réservé aux membres de l’instance",
    detail: () => "Les dossiers et les notes d’une séance sont lus par les membres de l’instance, le bureau des projets et la direction générale.",
  },
  "decision-owner": {
    title: "Réservé au porteur de la décision",
    detail: () => "Une décision est suivie par son porteur, le président ou le secrétaire de l’instance, ou le bureau des projets.",
  },
  "meeting-not-open": {
    title: "Séance non ouverte",
    detail: () => "Une décision s’enregistre une fois la séance ouverte. Ouvrez la séance\u00a0: votre saisie est gardée.",
  },
  "point-unknown": { title: "Point absent de l’ordre du jour", detail: () => "Ce point n’est pas à l’ordre du jour de la séance. Votre saisie est gardée." },
  "project-unknown": { title: "Projet introuvable", detail: () => "Ce projet n’est plus dans la feuille de route. Votre saisie est gardée." },
  "owner-unknown": { title: "Porteur introuvable", detail: () => "Cette personne n’est pas dans l’annuaire. Votre saisie est gardée." },
  "day-unknown": { title: "Date à corriger", detail: () => "Cette date n’existe pas. Votre saisie est gardée." },
  "due-before-meeting": { title: "Échéance à corriger", detail: () => "L’échéance d’une décision ne précède pas la séance. Votre saisie est gardée." },
  "votes-unlike-voters": {
    title: "Votes à vérifier",
    detail: () => "Le total des voix dépasse celui des membres présents ou représentés, ou il est nul. Votre saisie est gardée.",
  },
  "effect-outside-remit": {
    title: "Hors des attributions de l’instance",
    detail: () => "Cette instance ne peut pas prendre ce type d’effet. Enregistrez la décision sans effet, ou envoyez le point à l’instance compétente.",
  },
  "effect-not-of-kind": {
    title: "Effet à corriger",
    detail: () => "L’effet change autre chose que ce que dit son type. Rien n’est enregistré\u00a0: retirez ce qui n’en relève pas.",
  },
  "effect-outside-projects": {
    title: "Projet d’une autre instance",
    detail: () => "L’effet touche un projet que cette instance ne pilote pas. Rien n’est enregistré.",
  },
  "decision-id": { title: "Décision déjà enregistrée", detail: () => "Cette saisie porte l’identifiant d’une décision d’une autre séance. Rien n’est enregistré." },
  "decision-applied": {
    title: "Décision appliquée",
    detail: () => "Cette décision a changé la feuille de route. Défaites-la d’abord, puis retirez-la.",
  },
  "decision-not-applied": { title: "Rien à défaire", detail: () => "Cette décision n’a rien changé dans la feuille de route." },
  "decision-not-in-force": { title: "Décision sans suite", detail: () => "Cette décision a été retirée ou défaite\u00a0: elle n’est plus suivie." },
  "decision-without-effect": { title: "Rien à appliquer", detail: () => "Cette décision ne change rien dans la feuille de route." },
  "decision-target-gone": {
    title: "Élément retiré depuis",
    detail: () => "Un projet ou une action que la décision change n’est plus dans la feuille de route. Rien n’a bougé.",
  },
  "meeting-over": { title: "Séance passée", detail: () => "Une séance passée, close ou annulée ne se convoque plus." },
  "meeting-not-closed": { title: "Séance non close", detail: () => "Le compte rendu d’une séance part une fois qu’elle est close." },
  "note-readers": {
    title: "Réservé aux élus, au bureau et à la direction générale",
    detail: () => "La note aux élus est lue par les élus, le bureau des projets et la direction générale.",
  },
};
