import { type Day } from "../../domain/calendar/day";
import { dayShort } from "../../domain/wording/format-day";
import { formatPercent } from "../../domain/wording/format-number";
import { counted } from "../../domain/wording/plural";

/** Où en est une action, en quelques mots. */
export const actions = {
  progress: (percent: number) => formatPercent(percent, "fr"),
  milestone: (day: Day) => `jalon le ${dayShort(day, "fr")}`,
  milestonePassed: (day: Day) => `jalon passé, le ${dayShort(day, "fr")}`,
  due: (day: Day) => `échéance le ${dayShort(day, "fr")}`,
  late: (days: number) => counted(days, "jour de retard", "jours de retard", "fr"),
  uninformed: "Pas encore renseignée",
  obstacle: "Obstacle\u00a0: ",
  count: (count: number) => counted(count, "action", "actions", "fr"),
};
