import { dayShort } from "../../domain/wording/format-day";
import { formatPercent } from "../../domain/wording/format-number";
import { counted } from "../../domain/wording/plural";
import type * as fr from "../fr/actions";

export const actions: typeof fr.actions = {
  progress: (percent) => formatPercent(percent, "en"),
  milestone: (day) => `milestone on ${dayShort(day, "en")}`,
  milestonePassed: (day) => `milestone passed, on ${dayShort(day, "en")}`,
  due: (day) => `due on ${dayShort(day, "en")}`,
  late: (days) => counted(days, "day late", "days late", "en"),
  uninformed: "Not reported yet",
  obstacle: "Obstacle: ",
  count: (count) => counted(count, "action", "actions", "en"),
};
