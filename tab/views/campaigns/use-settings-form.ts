import { useState } from "preact/hooks";
import type { SettingsUpdate, SettingsView } from "../../../bot/contract/campaign-settings";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import type { Failure } from "../../api/answer";
import { useSession } from "../../app/session";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { changedFields, type Settings, withMine } from "./settings-in-words";

export interface SettingsForm {
  /** The settings as they were when the person began to type. */
  base: SettingsView;
  typed: Settings;
  type: (values: Partial<Settings>) => void;
  untouched: boolean;
  /** The settings as somebody else saved them meanwhile; null when nobody did. */
  conflict: SettingsView | null;
  failure: Failure | null;
  saving: boolean;
  saved: boolean;
  save: () => void;
  /** Saves what was typed over what somebody else saved; what only they changed stays theirs. */
  keepMine: () => void;
  takeTheirs: () => void;
}

const isView = (current: unknown): current is SettingsView =>
  typeof current === "object" && current !== null && "settings" in current && "version" in current;

/** What is typed about the settings, compared with what others save meanwhile. */
export function useSettingsForm(view: SettingsView, put: (view: SettingsView) => void): SettingsForm {
  const { api } = useSession();
  const [base, setBase] = useState(view);
  const [typed, setTyped] = useState(view.settings);
  const [conflict, setConflict] = useState<SettingsView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saved, setSaved] = useState(false);
  const { busy: saving, run } = useOneAtATime();

  const stand = (next: SettingsView): void => {
    setBase(next);
    setTyped(next.settings);
    setConflict(null);
    setFailure(null);
    put(next);
  };

  const send = async (from: SettingsView, settings: Settings): Promise<void> => {
    setFailure(null);
    setSaved(false);
    const answer = await api.put<SettingsView>(campaignPaths.campaignSettings(), {
      version: from.version,
      settings,
    } satisfies SettingsUpdate);
    if (answer.ok && answer.value !== null) {
      stand(answer.value);
      setSaved(true);
      return;
    }
    if (answer.ok) return;
    const current = answer.problem?.current;
    if (answer.problem?.code === "version-conflict" && isView(current)) setConflict(current);
    else setFailure(answer);
  };

  return {
    base,
    typed,
    type: (values) => {
      setTyped((last) => ({ ...last, ...values }));
      setSaved(false);
    },
    untouched: changedFields(base.settings, typed).length === 0,
    conflict,
    failure,
    saving,
    saved,
    save: () => run(() => send(base, typed)),
    keepMine: () => {
      if (conflict !== null) run(() => send(conflict, withMine(conflict.settings, base.settings, typed)));
    },
    takeTheirs: () => {
      if (conflict !== null) stand(conflict);
    },
  };
}
