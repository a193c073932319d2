import type { Meeting } from "../../domain/committee/meeting";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";

/** Changes a séance as it stands then, over whatever was written meanwhile; `next` gives null where there is nothing to do. Null when it is gone. */
export const changeMeeting = (authority: Pick<Authority, "store">, id: string, next: (meeting: Meeting) => Meeting | null): Promise<Meeting | null> =>
  attempt(async (): Promise<Attempt<Meeting | null>> => {
    const [known] = await authority.store.load([{ type: "meeting", id }]);
    if (!known) return { outcome: null };
    const changed = next(known.value);
    if (changed === null) return { outcome: known.value };
    const record = { ...changed, version: known.value.version + 1 };
    const commit = await authority.store.commit([{ do: "replace", type: "meeting", record, etag: known.etag }]);
    return commit.ok ? { outcome: record } : { commit };
  });
