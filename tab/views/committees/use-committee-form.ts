import { useState } from "preact/hooks";
import type { CommitteeValues, CommitteeView } from "../../../bot/contract/committees";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { Failure } from "../../api/answer";
import { useSession } from "../../app/session";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { changedFields, withMine } from "./committee-in-words";
import { committeeIdOf } from "./committee-id";

interface Begun {
  planId: string;
  /** Null for a new one. */
  id: string | null;
  version: number | null;
  values: CommitteeValues;
  taken: ReadonlySet<string>;
  saved: (id: string) => void;
}

type Theirs = Pick<CommitteeView, "version" | "values">;

const isTheirs = (current: unknown): current is Theirs => typeof current === "object" && current !== null && "values" in current && "version" in current;

/** What is typed about an instance, compared with what somebody else saved meanwhile. */
export function useCommitteeForm({ planId, id, version, values, taken, saved }: Begun) {
  const { api } = useSession();
  const [base, setBase] = useState<{ version: number | null; values: CommitteeValues }>({ version, values });
  const [typed, setTyped] = useState(values);
  const [conflict, setConflict] = useState<Theirs | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [told, setTold] = useState<"" | "nothing" | "name">("");
  const { busy, run } = useOneAtATime();

  const send = async (seen: number | null, wanted: CommitteeValues): Promise<void> => {
    setFailure(null);
    const itsId = id ?? committeeIdOf(planId, wanted.name, taken);
    const body = { id: itsId, seen, values: wanted };
    const answer = seen === null ? await api.post<CommitteeView>(committeePaths.committees(planId), body) : await api.put<CommitteeView>(committeePaths.committee(itsId), body);
    if (answer.ok) return saved(itsId);
    const current = answer.problem?.current;
    if (isTheirs(current)) setConflict(current);
    else setFailure(answer);
  };

  const save = (): void => {
    const unnamed = typed.name.trim() === "";
    const nothing = id !== null && changedFields(base.values, typed).length === 0;
    setTold(unnamed ? "name" : nothing ? "nothing" : "");
    if (!unnamed && !nothing) run(() => send(base.version, typed));
  };

  return {
    base: base.values,
    typed,
    type: (next: Partial<CommitteeValues>) => setTyped((last) => ({ ...last, ...next })),
    conflict,
    failure,
    told,
    busy,
    save,
    keepMine: () => {
      if (conflict === null) return;
      const merged = withMine(conflict.values, base.values, typed);
      setBase(conflict);
      setTyped(merged);
      setConflict(null);
      run(() => send(conflict.version, merged));
    },
    takeTheirs: () => {
      if (conflict === null) return;
      setBase(conflict);
      setTyped(conflict.values);
      setConflict(null);
    },
  };
}
