import type { Application } from "../applications/application";
import type { FieldValues } from "../edits/edit";
import { trimmed } from "../edits/project-values";

/** What of an application is edited in place: all of it. */
export type ApplicationValues = Omit<Application, "id">;

/** An application of which nothing is known yet. */
export const blankApplication = (id: string): Application => ({ id, name: "", purpose: "", publisher: "", directionId: null, inServiceOn: null, retiredOn: null });

/** The values as they stand. */
export const valuesOfApplication = ({ name, purpose, publisher, directionId, inServiceOn, retiredOn }: Application): ApplicationValues => ({
  name,
  purpose,
  publisher,
  directionId,
  inServiceOn,
  retiredOn,
});

/** The application with these values. */
export const withApplicationValues = (application: Application, values: FieldValues): Application => ({
  ...application,
  ...trimmed(values as Partial<ApplicationValues>),
});
