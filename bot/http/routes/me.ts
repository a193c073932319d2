import { z } from "zod";
import { me, myWeek } from "../../contract/people";
import { canEditPeople, canEditPlan, canImport, canSeeCampaigns } from "../../domain/access/access";
import { readMyWeek } from "../../usecases/read-my-week";
import { confirmMyWeek } from "../../usecases/confirm-my-week";
import { json } from "../reply";
import type { Route } from "../route";

/** Who the caller is, and their week. */
export const meRoutes: Route[] = [
  {
    method: "get",
    path: "/api/me",
    summary: "Who the caller is and what they may do",
    answer: me,
    handle: async ({ person }) => {
      const { id, name, language, roles } = person;
      const rights = { canImport: canImport(person), canEditPeople: canEditPeople(person), canEditPlan: canEditPlan(person), canSeeCampaigns: canSeeCampaigns(person) };
      return json({ id, name, language, roles, ...rights } satisfies z.infer<typeof me>);
    },
  },
  {
    method: "get",
    path: "/api/me/week",
    summary: "Whether this week's question is answered",
    answer: myWeek,
    handle: async ({ authority, person }) => json(await readMyWeek(authority, person)),
  },
  {
    method: "post",
    path: "/api/me/week/confirmation",
    summary: "« Rien de neuf »: everything that was not answered this week keeps its values",
    answer: myWeek,
    handle: async ({ authority, person }) => {
      await confirmMyWeek(authority, person);
      return json(await readMyWeek(authority, person));
    },
  },
];
