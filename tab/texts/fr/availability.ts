const list = (items: string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} et ${items.at(-1) ?? ""}`;

export const availability = {
  mine: "Mes disponibilités",
  of: (name: string) => `Disponibilités de ${name}`,
  sentence: (days: string, from: string, to: string, zone: string) =>
    `Jalon écrit ${days}, entre ${from} et ${to} (heure de ${zone}), pendant les horaires de travail.`,
  sentenceMore: "Jamais un jour férié ni un jour de fermeture, jamais pendant une absence.",
  allWeek: "du lundi au vendredi",
  onDays: (days: string, count: number) => `${count < 2 ? "le" : "les"} ${days}`,
  noDay: "aucun jour",

  week: "Cette semaine",
  muted: "Plus de relance cette semaine\u00a0: Jalon attendra le prochain point de la semaine.",
  notMuted: "Sans réponse, Jalon rappelle la question une seule fois.",
  mute: "Plus de relance cette semaine",
  unmute: "Reprendre les relances",
  mutedSaid: "Plus de relance cette semaine.",
  unmutedSaid: "Les relances reprennent.",
  remindOn: (day: string) => `Le rappel est demandé pour le ${day}.`,

  absences: "Absences",
  absencesWhy:
    "Les deux jours sont compris. Pas de question ni de relance pendant ce temps\u00a0; le motif n’est ni demandé ni gardé.",
  none: "Aucune absence n’est prévue.",
  fromTo: (from: string, until: string) => `du ${from} au ${until}`,
  onDay: (day: string) => `le ${day}`,
  fromOn: (from: string) => `à partir du ${from}, retour non connu`,
  sources: {
    chat: "indiquée dans la conversation",
    tab: "indiquée ici",
    bureau: "indiquée par le bureau des projets",
    outlook: "lue dans la réponse automatique d’Outlook",
  },
  first: "Premier jour d’absence",
  last: "Dernier jour d’absence",
  lastHint: "Laissez vide si le retour n’est pas connu.",
  add: "Ajouter l’absence",
  firstOwed: "Donnez le premier jour d’absence.",
  reversed: "Le dernier jour est avant le premier.",
  added: (period: string) => `Absence ajoutée\u00a0: ${period}.`,
  remove: "Retirer",
  removeOf: (period: string) => `Retirer l’absence ${period}`,
  removed: (period: string) => `Absence retirée\u00a0: ${period}.`,

  hours: "Jours et horaires",
  hoursWhy: "Jalon n’écrit que pendant ces heures, et dans la plage d’envoi de la collectivité.",
  asAuthority: "Comme la collectivité",
  own: "D’autres horaires",
  whichHours: "Horaires",
  timeZone: "Fuseau horaire",
  holidayZone: "Jours fériés",

  digest: "Synthèse de la semaine",
  digestWhy: "Ce qui avance, ce qui se tait, ce qu’on vous demande\u00a0: une carte par semaine.",
  digestOwn: "À un autre moment",
  digestOff: "Pas de carte\u00a0: je lis la synthèse dans l’onglet",
  whichDigest: "Réception",
  weekday: "Jour",
  time: "Heure",

  list,
  save: "Enregistrer",
  saveHours: "Enregistrer les horaires",
  saveDigest: "Enregistrer la réception de la synthèse",
  saving: "Enregistrement…",
  hoursSaved: "Les horaires sont enregistrés.",
  digestSaved: "Le moment de la synthèse est enregistré.",
  conflict:
    "Ces disponibilités ont changé entre-temps. Votre saisie est gardée\u00a0: vérifiez-la, puis enregistrez de nouveau.",
  foot: "Les absences passées ne sont plus montrées ici. Le bureau des projets voit ces disponibilités et peut les tenir à jour.",
};
