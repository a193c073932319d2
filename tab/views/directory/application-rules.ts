import type { ApplicationLine, ApplicationsView } from "../../../bot/contract/directory";
import type { Effect } from "../../../bot/domain/applications/application";

type NamedProject = ApplicationsView["projects"][number];

/** A project and what it does to one application. */
export type Touching = Omit<NamedProject, "applications"> & { effect: Effect };

/** Of each application, the projects that touch it, in the order of their plans. */
export function touchingByApplication(projects: readonly NamedProject[]): (id: string) => Touching[] {
  const found = new Map<string, Touching[]>();
  for (const { applications, ...project } of projects)
    for (const { applicationId, effect } of applications) found.set(applicationId, [...(found.get(applicationId) ?? []), { ...project, effect }]);
  return (id) => found.get(id) ?? [];
}

/** What the register is narrowed by, beside words. */
export interface RegisterFilter {
  state: string;
  effect: string;
  direction: string;
}

/** True for an application that passes; an effect asks for one project that has it. */
export const passesRegister = ({ state, direction }: ApplicationLine, touching: readonly Touching[], asked: RegisterFilter): boolean =>
  (asked.state === "" || state === asked.state) &&
  (asked.direction === "" || direction === asked.direction) &&
  (asked.effect === "" || touching.some(({ effect }) => effect === asked.effect));
