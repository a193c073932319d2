import { aProject, anAction } from "../../domain/prompts/testing/facts";
import type { Action } from "../../domain/roadmap/action";
import type { Project } from "../../domain/roadmap/project";

/** A météo of two weeks ago. */
export const declared = {
  level: "cloud",
  comment: "",
  at: "2026-11-02T09:00:00.000Z",
  week: "2026-W45",
  by: "agent",
  previous: "sun",
} as const;
const LONG =
  "Déployer auprès des quarante directions et de leurs partenaires associés le dispositif " +
  "mutualisé d’accompagnement à la dématérialisation des procédures";

/** Sixty actions whose titles, projects and texts are as long as they may be, every id a long one. */
export function sixtyActions(): { actions: Action[]; led: Project[] } {
  const long = (length: number): string => `${LONG}, `.repeat(4).slice(0, length);
  const actions = Array.from({ length: 60 }, (_, index) =>
    anAction({
      id: `feuille-de-route-numerique-2025-2027.a-${String(index).padStart(11, "0")}`,
      title: `${index + 1}. ${long(296)}`,
      projectId: "p-long",
      obstacle: long(500),
      line: long(500),
      status: index % 5 === 0 ? "blocked" : "inProgress",
      dueDay: index % 2 === 0 ? "2026-10-01" : "2027-10-01",
      milestone: { title: long(200), initialDay: "2026-09-01", day: "2026-09-01" },
    }),
  );
  const led = Array.from({ length: 5 }, (_, index) =>
    aProject({
      id: `feuille-de-route-numerique-2025-2027.p-0000000000${index}`,
      name: long(300),
      itHeadId: "agent",
      weather: { ...declared, comment: long(500) },
    }),
  );
  return { actions, led: [...led, aProject({ id: "p-long", name: long(300) })] };
}
