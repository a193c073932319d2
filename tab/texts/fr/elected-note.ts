export const electedNote = {
  open: "Note trimestrielle",
  title: "Note aux élus",
  quarter: "Trimestre",
  quarterOf: (year: string, quarter: string) => `${quarter === "1" ? "1er" : `${quarter}e`} trimestre ${year}`,
  loading: "Préparation de la note…",
  empty: "Rien à dire de ce trimestre.",
  unknown: (shorts: string) => `Sigles à développer avant d’envoyer la note\u00a0: ${shorts}.`,
  docx: "Télécharger en Word",
  html: "Télécharger en page web",
  downloaded: (name: string) => `${name} est téléchargé.`,
  close: "Fermer",
};
