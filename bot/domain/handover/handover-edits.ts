import type { Edit, FieldValues } from "../edits/edit";
import { type Action, isOpen } from "../roadmap/action";
import type { Project } from "../roadmap/project";

/** A project that is neither finished nor given up: what is over keeps the names of those who led it. */
export const isToHandOver = ({ phase }: Pick<Project, "phase">): boolean => phase !== "finished" && phase !== "abandoned";

/**
 * What hands over everything that is still open from one person to another: the projects they lead, on either side of the duo,
 * and the actions they carry or carry with somebody. Nobody stands twice on an action.
 */
export function handoverEdits(from: string, to: string, projects: readonly Project[], actions: readonly Action[]): Edit[] {
  const moved = (id: string | null): string | null => (id === from ? to : id);
  const ofProjects = projects.filter(isToHandOver).map(({ id, itHeadId, businessHeadId }) =>
    editOf("project", id, { itHeadId, businessHeadId }, { itHeadId: moved(itHeadId), businessHeadId: moved(businessHeadId) }),
  );
  const ofActions = actions.filter(isOpen).map(({ id, ownerId, coOwnerIds }) => {
    const owner = moved(ownerId);
    const others = [...new Set(coOwnerIds.map((one) => moved(one) ?? one))].filter((one) => one !== owner);
    return editOf("action", id, { ownerId, coOwnerIds }, { ownerId: owner, coOwnerIds: others });
  });
  return [...ofProjects, ...ofActions].filter(({ values }) => Object.keys(values).length > 0);
}

function editOf(subject: "project" | "action", id: string, seen: FieldValues, wanted: FieldValues): Edit {
  const fields = Object.keys(wanted).filter((field) => JSON.stringify(seen[field]) !== JSON.stringify(wanted[field]));
  const only = (values: FieldValues): FieldValues => Object.fromEntries(fields.map((field) => [field, values[field]]));
  return { subject, id, seen: only(seen), values: only(wanted) };
}
