import type { Day } from "../../domain/calendar/day";
import { formatPercent } from "../../domain/wording/format-number";
import { counted } from "../../domain/wording/plural";
import { dayNear } from "../day-near";

/** Où en est une action, en quelques mots. */
export const actions = {
  progress: (percent: number) => formatPercent(percent, "fr"),
  milestone: (day: Day, today: Day) => `jalon le ${dayNear(day, today, "fr")}`,
  milestonePassed: (day: Day, today: Day) => `jalon passé, le ${dayNear(day, today, "fr")}`,
  due: (day: Day, today: Day) => `échéance le ${dayNear(day, today, "fr")}`,
  late: (days: number) => counted(days, "jour de retard", "jours de retard", "fr"),
  uninformed: "Pas encore renseignée",
  obstacle: "Obstacle\u00a0: ",
  count: (count: number) => counted(count, "action", "actions", "fr"),
};
