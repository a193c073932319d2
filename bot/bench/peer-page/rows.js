const PHASES = ["À cadrer", "Cadrage", "Conception", "Expérimentation", "Déploiement"];
const WEATHERS = ["Soleil", "Nuage", "Pluie", "Orage"];
const DIRECTIONS = ["Direction de l’autonomie", "Direction de l’enfance", "Direction des routes", "Direction des collèges"];

/** Fifty projects that never change: the peer reads nothing and computes nothing. */
export const rows = Array.from({ length: 50 }, (_, index) => ({
  id: `p${index}`,
  name: `Projet ${index + 1} de la feuille de route numérique`,
  direction: DIRECTIONS[index % DIRECTIONS.length],
  phase: PHASES[index % PHASES.length],
  weather: WEATHERS[(index * 7) % WEATHERS.length],
  rate: (index * 37) % 101,
  milestone: `2027-${String((index % 12) + 1).padStart(2, "0")}-15`,
}));

/** The actions by state, for the donut and the bars. */
export const states = [
  { name: "Réalisées", count: 3120, color: "#13a10e" },
  { name: "En cours", count: 4210, color: "#0078d4" },
  { name: "Bloquées", count: 480, color: "#d13438" },
  { name: "À venir", count: 2190, color: "#8a8886" },
];
