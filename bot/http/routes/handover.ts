import { type Dossier, dossier, handoverReceipt, handoverRequest } from "../../contract/handover";
import { canHandOver } from "../../domain/access/access";
import { handOver } from "../../usecases/handover/hand-over";
import { readDossier } from "../../usecases/handover/read-dossier";
import { json, jsonOr404, problem } from "../reply";
import { type Route, withBody } from "../route";

// the compiler holds the use case to the contract: what is read is what is promised
type Promised<T extends Dossier> = T;
export type DossierAsPromised = Promised<NonNullable<Awaited<ReturnType<typeof readDossier>>>>;

/** What a person carries, and its passing on; for that person and the bureau. */
export const handoverRoutes: Route[] = [
  {
    method: "get",
    path: "/api/people/{personId}/handover",
    summary: "All that a person carries, for who comes after: projects, actions, reorientations, contacts, what they did last",
    answer: dossier,
    async handle({ authority, person, params }) {
      const permission = canHandOver(person, params["personId"] ?? "");
      if (!permission.allowed) return problem(permission.reason);
      return jsonOr404(await readDossier(authority, person, params["personId"] ?? ""));
    },
  },
  withBody({
    method: "post",
    path: "/api/people/{personId}/handover",
    summary: "Gives everything that is open to somebody else, with a reason: one event a plan",
    body: handoverRequest,
    answer: handoverReceipt,
    async handle({ authority, person, params, body }) {
      const outcome = await handOver(authority, { person, from: params["personId"] ?? "", channel: "tab", ...body });
      if (outcome.ok) return json({ moved: outcome.moved, stuck: outcome.stuck });
      return outcome.reason === "successor-unknown" ? problem("invalid-input", { field: "to" }) : problem(outcome.reason);
    },
  }),
];
