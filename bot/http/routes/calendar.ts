import { calendar, type Calendar } from "../../contract/calendar";
import type { ComposedCalendar } from "../../domain/timeline/compose-calendar";
import type { CalendarReader } from "../../usecases/read-calendar";
import { notFound, type Reply } from "../reply";
import type { Route } from "../route";

// the compiler holds the domain to the contract: what is composed is what is promised
type Promised<T extends Calendar> = T;
export type CalendarAsPromised = Promised<ComposedCalendar>;

/** The dates of a plan, for whoever may see its portfolio. */
export const calendarRoutes = (readCalendar: (tenantId: string) => CalendarReader): Route[] => [
  {
    method: "get",
    path: "/api/plans/{planId}/calendar",
    summary: "The dates of the projects and milestones of a plan; with If-None-Match it answers 304 while nothing changed",
    answer: calendar,
    async handle({ authority, params, knownTag }): Promise<Reply> {
      const answer = await readCalendar(authority.tenantId)(params["planId"] ?? "", knownTag);
      if (!answer.ok) return notFound;
      return answer.unchanged ? { kind: "unchanged", tag: answer.tag } : { kind: "text", ...answer.calendar };
    },
  },
];
