import { z } from "zod";
import { choices, contacts, personUpdate, personView } from "../../contract/people";
import { canEditPeople } from "../../domain/access/access";
import { editPerson } from "../../usecases/edit-person";
import { listContacts } from "../../usecases/list-contacts";
import { listChoices } from "../../usecases/list-choices";
import { listPeople } from "../../usecases/list-people";
import { json, problem } from "../reply";
import { type Route, withBody } from "../route";

/** Who can be named and found, for everybody; their addresses are kept by the bureau. */
export const peopleRoutes: Route[] = [
  {
    method: "get",
    path: "/api/contacts",
    summary: "The bureau des projets, to whom anybody may turn",
    answer: contacts,
    handle: async ({ authority }) => json(await listContacts(authority)),
  },
  {
    method: "get",
    path: "/api/choices",
    summary: "The people and directions that a form can name",
    answer: choices,
    handle: async ({ authority }) => json(await listChoices(authority)),
  },
  {
    method: "get",
    path: "/api/people",
    summary: "The people of the annuaire; for the bureau, also whether Jalon can write to them",
    answer: z.array(personView),
    handle: async ({ authority, person }) => json(await listPeople(authority, person)),
  },
  withBody({
    method: "put",
    path: "/api/people/{personId}",
    summary: "Gives a person the address of their Teams account, their job and their direction",
    body: personUpdate,
    answer: z.array(personView),
    async handle({ authority, person, params, body }) {
      const permission = canEditPeople(person);
      if (!permission.allowed) return problem(permission.reason);
      const outcome = await editPerson(authority, params["personId"] ?? "", body);
      if (outcome.ok) return json(await listPeople(authority, person));
      return problem(outcome.reason, outcome.reason === "email-taken" ? { field: "email" } : outcome.reason === "invalid-input" ? { field: "directionId" } : {});
    },
  }),
];
