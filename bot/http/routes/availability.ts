import { absenceDays, availabilityUpdate, availabilityView, type AvailabilityView } from "../../contract/availability";
import { canChangeAvailability } from "../../domain/access/access";
import {
  addAbsence,
  changeAvailability,
  type ChangeAvailabilityOutcome,
  removeAbsence,
} from "../../usecases/availability/change-availability";
import { type PresentedAvailability, readAvailability } from "../../usecases/availability/read-availability";
import { presentFaults } from "../present-faults";
import { json, notFound, problem, type Reply } from "../reply";
import { type Call, type Route, withBody } from "../route";

/** One's own hours and absences, and those of anybody for the bureau: the same operations at two addresses. */
export const availabilityRoutes: Route[] = [
  ...routesAt("/api/me/availability", "one’s own", ({ person }) => person.id),
  ...routesAt("/api/people/{personId}/availability", "a person’s", ({ params }) => params["personId"] ?? ""),
];

function routesAt(path: string, whose: string, about: (call: Call) => string): Route[] {
  /** Does it for whom the address names, once that is allowed: whether somebody exists is told to nobody else. */
  const guarded = async (call: Call, act: (personId: string) => Promise<Reply>): Promise<Reply> => {
    const personId = about(call);
    const permission = canChangeAvailability(call.person, personId);
    return permission.allowed ? act(personId) : problem(permission.reason);
  };
  return [
    {
      method: "get",
      path,
      summary: `When Jalon may write: ${whose} hours, absences and digest`,
      answer: availabilityView,
      handle: (call) =>
        guarded(call, async (personId) => {
          const found = await readAvailability(call.authority, personId);
          return found ? json(shown(found)) : notFound;
        }),
    },
    withBody({
      method: "put",
      path,
      summary: `Changes ${whose} hours, zone and digest, or silences the reminders of the week`,
      body: availabilityUpdate,
      answer: availabilityView,
      handle: (call) =>
        guarded(call, async (personId) => replyTo(call, await changeAvailability(call.authority, personId, call.body))),
    }),
    withBody({
      method: "post",
      path: `${path}/absences`,
      summary: `Adds an absence to ${whose}; no message leaves on its days`,
      body: absenceDays,
      answer: availabilityView,
      handle: (call) =>
        guarded(call, async (personId) => {
          const source = personId === call.person.id ? "tab" : "bureau";
          return replyTo(call, await addAbsence(call.authority, personId, { ...call.body, source }));
        }),
    }),
    withBody({
      method: "post",
      path: `${path}/absences/removal`,
      summary: `Takes one of ${whose} absences back, named by its days`,
      body: absenceDays,
      answer: availabilityView,
      handle: (call) =>
        guarded(call, async (personId) => replyTo(call, await removeAbsence(call.authority, personId, call.body))),
    }),
  ];
}

function replyTo({ language }: Pick<Call, "language">, outcome: ChangeAvailabilityOutcome): Reply {
  if (outcome.ok) return json(shown(outcome.availability));
  if (outcome.reason === "version-conflict") return problem("version-conflict", { current: shown(outcome.current) });
  if (outcome.reason === "not-found") return notFound;
  const errors = presentFaults(outcome.faults, language);
  return problem("availability-refused", { errors, ...(errors[0] ? { field: errors[0].field } : {}) });
}

/** Who may read it may change it. */
const shown = (availability: PresentedAvailability): AvailabilityView => ({ ...availability, canChange: { allowed: true } });
