import { useEffect } from "preact/hooks";
import type { ProjectView } from "../../../bot/contract/actions";
import { paths } from "../../../bot/contract/paths";
import type { EffectKind } from "../../../bot/domain/committee/effect";
import { useSession } from "../../app/session";
import { ChoiceField } from "../../forms/small-fields";
import { live } from "../../freshness/live";
import type { DecisionDraft } from "./decision-draft";
import { EffectFields } from "./effect-fields";
import { begunEffect } from "./effect-request";
import { words } from "./words";

export interface EffectFieldProps {
  projectId: string | null;
  remit: readonly EffectKind[];
  draft: DecisionDraft;
  change: (next: Partial<DecisionDraft>) => void;
  fault: string;
}

/** What a decision changes in the plan: chosen from the remit, then said in a field or two over what stands now. */
export function EffectField({ projectId, ...props }: EffectFieldProps) {
  const said = words.value;
  if (props.remit.length === 0) return <p class="hint">{said.noRemit}</p>;
  if (projectId === null) return <p class="hint">{said.noProject}</p>;
  return <OfProject projectId={projectId} {...props} />;
}

function OfProject({ projectId, remit, draft, change, fault }: EffectFieldProps & { projectId: string }) {
  const { api } = useSession();
  const said = words.value;
  const thing = live<ProjectView>(api, paths.project(projectId));
  useEffect(() => void thing.look(), [thing]);
  const project = thing.value.value;
  return (
    <fieldset class="chips effect">
      <legend class="only-heard">{said.effectField}</legend>
      <ChoiceField
        label={said.effectField}
        value={draft.kind ?? ""}
        options={[["", said.none], ...remit.map((kind) => [kind, said.effects[kind]] as const)]}
        change={(kind) => change(begunEffect(kind === "" ? null : (kind as EffectKind), project))}
      />
      {project === null ? <p class="quiet">{said.loading}</p> : <EffectFields project={project} draft={draft} change={change} />}
      {fault === "" ? null : (
        <p class="hint attention" role="alert">
          {fault}
        </p>
      )}
      {draft.kind === null ? null : (
        <label class="with-word">
          <input type="checkbox" checked={draft.apply} onChange={(event) => change({ apply: event.currentTarget.checked })} />
          {said.applyNow}
        </label>
      )}
    </fieldset>
  );
}
