import { formatPercent } from "../../domain/wording/format-number";
import { counted } from "../../domain/wording/plural";
import { dayNear } from "../day-near";
import type * as fr from "../fr/actions";

export const actions: typeof fr.actions = {
  progress: (percent) => formatPercent(percent, "en"),
  milestone: (day, today) => `milestone on ${dayNear(day, today, "en")}`,
  milestonePassed: (day, today) => `milestone passed, on ${dayNear(day, today, "en")}`,
  due: (day, today) => `due on ${dayNear(day, today, "en")}`,
  late: (days) => counted(days, "day late", "days late", "en"),
  uninformed: "Not reported yet",
  obstacle: "Obstacle: ",
  count: (count) => counted(count, "action", "actions", "en"),
};
