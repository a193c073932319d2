import { useEffect } from "preact/hooks";
import { directoryPaths } from "../../bot/contract/directory-paths";
import type { Choices } from "../../bot/contract/people";
import { useSession } from "../app/session";
import { live } from "../freshness/live";

const NONE: Choices = { people: [], directions: [], applications: [] };

/** The people and directions that a form can name; nobody until they have come. */
export function useChoices(): Choices {
  const { api } = useSession();
  const thing = live<Choices>(api, directoryPaths.choices());
  useEffect(() => {
    if (thing.value.peek() === null) void thing.look();
  }, [thing]);
  return thing.value.value ?? NONE;
}
