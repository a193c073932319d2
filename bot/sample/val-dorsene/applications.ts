import type { Application, Effect, TouchedApplication } from "../../domain/applications/application";
import { slug } from "../../domain/wording/fold";
import { directionId, required } from "../plan-definition";
import { typographic } from "../typographic";
import { applicationRows } from "./application-rows";
import { policyApplicationRows } from "./application-rows-of-policies";
import { touchedByProject } from "./touched-applications";

const idOf = (name: string): string => `app-${slug(name)}`;

/** The register that project P61 made: what each application does, whose it is, since when and until when it runs. */
export const applications = (): Application[] =>
  Object.entries({ ...applicationRows, ...policyApplicationRows }).flatMap(([code, rows]) =>
    rows.map(([name, purpose, publisher, inServiceOn, retiredOn = null]) => ({
      id: idOf(name),
      name: typographic(name),
      purpose: typographic(purpose),
      publisher: typographic(publisher),
      directionId: directionId(code),
      inServiceOn,
      retiredOn,
    })),
  );

const known = new Set(applications().map(({ id }) => id));

/** The applications that a project of the roadmap touches, by its code. */
export function applicationsOf(code: string): TouchedApplication[] {
  const touched: readonly (readonly [string, Effect])[] = touchedByProject[code] ?? [];
  return touched.map(([name, effect]) => ({ applicationId: required(known.has(idOf(name)) ? idOf(name) : undefined, `application ${name}`), effect }));
}
