import { useEffect } from "preact/hooks";
import { paths } from "../../../bot/contract/paths";
import type { Portfolio } from "../../../bot/contract/portfolio";
import { useSession } from "../../app/session";
import { live } from "../../freshness/live";

export interface NamedProject {
  id: string;
  code: string;
  name: string;
}

/** The projects of a plan by name, for the fields that choose one; none until they have come. */
export function usePlanProjects(planId: string): NamedProject[] {
  const { api } = useSession();
  const thing = live<Portfolio>(api, paths.portfolio(planId));
  useEffect(() => {
    if (thing.value.peek() === null) void thing.look();
  }, [thing]);
  return (thing.value.value?.axes ?? []).flatMap(({ projects }) => projects.map(({ id, code, name }) => ({ id, code, name: code === "" ? name : `${code} ${name}` })));
}
