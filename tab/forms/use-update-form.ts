import { useEffect, useState } from "preact/hooks";
import type { ActionView } from "../../bot/contract/actions";
import type { Failure } from "../api/answer";
import { useSession } from "../app/session";
import { useOneAtATime } from "../parts/use-one-at-a-time";
import { draftOf, dropDraft, keepDraft } from "./drafts";
import { sendUpdate } from "./send-update";
import { isUntouched, touchedOf, type UpdateValues, valuesOf, withTouched } from "./update-values";

export interface UpdateForm {
  /** The action as it was when the person began to type. */
  base: ActionView;
  typed: UpdateValues;
  type: (values: Partial<UpdateValues>) => void;
  untouched: boolean;
  /** True when what is shown was typed before and found again. */
  restored: boolean;
  /** The action as somebody else changed it meanwhile; null when nobody did. */
  conflict: ActionView | null;
  failure: Failure | null;
  saving: boolean;
  save: () => void;
  keepMine: () => void;
  forget: () => void;
}

/** What is typed about an action: kept until it is saved, compared with what others record meanwhile. */
export function useUpdateForm(action: ActionView, saved: (before: ActionView, after: ActionView) => void): UpdateForm {
  const { api } = useSession();
  const [draft] = useState(() => draftOf(action.id));
  // a draft keeps the version it was typed on: what was recorded since is shown beside it
  const [base, setBase] = useState(draft === null ? action : { ...action, version: draft.version });
  const [typed, setTyped] = useState(() => withTouched(valuesOf(action), draft?.touched ?? {}));
  const [restored, setRestored] = useState(draft !== null);
  const [conflict, setConflict] = useState<ActionView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { busy: saving, run } = useOneAtATime();
  const touched = touchedOf(valuesOf(base), typed);
  const untouched = isUntouched(touched);

  useEffect(() => {
    if (action.version <= base.version) return;
    if (untouched) {
      setBase(action);
      setTyped(valuesOf(action));
    } else if (!saving) {
      setConflict(action);
    }
  }, [action, base, untouched, saving]);

  const type = (values: Partial<UpdateValues>): void => {
    const next = { ...typed, ...values };
    setTyped(next);
    setFailure(null);
    const changed = touchedOf(valuesOf(base), next);
    if (isUntouched(changed)) dropDraft(action.id);
    else keepDraft(action.id, { version: base.version, touched: changed });
  };

  const send = async (from: ActionView): Promise<void> => {
    setFailure(null);
    const sent = await sendUpdate(api, action.id, { version: from.version, ...touched });
    if (sent.ok) {
      dropDraft(action.id);
      setConflict(null);
      setRestored(false);
      setBase(sent.action);
      setTyped(valuesOf(sent.action));
      saved(from, sent.action);
    } else if ("conflict" in sent) {
      setConflict(sent.conflict);
    } else {
      setFailure(sent.failure);
    }
  };

  const forget = (): void => {
    dropDraft(action.id);
    const now = conflict ?? action;
    setBase(now);
    setTyped(valuesOf(now));
    setConflict(null);
    setFailure(null);
    setRestored(false);
  };

  return {
    base,
    typed,
    type,
    untouched,
    restored: restored && !untouched,
    conflict,
    failure,
    saving,
    save: () => run(() => send(base)),
    keepMine: () => run(() => send(conflict ?? base)),
    forget,
  };
}
