import type { PlanFiles } from "../ports";
import { readPlanFile } from "./read-plan-file";

export const planFiles: PlanFiles = {
  read: readPlanFile,
  write: async () => {
    throw new Error("temp");
  },
};
