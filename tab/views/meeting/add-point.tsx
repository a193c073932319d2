import { useState } from "preact/hooks";
import type { ArrangedPointView } from "../../../bot/contract/meetings";
import { ChoiceField } from "../../forms/small-fields";
import { usePlanProjects } from "../committees/use-plan-projects";
import { words } from "./words";

const MINUTES = 10;

/** A point of one's own, about a project or about something else. */
export function AddPoint({ planId, add }: { planId: string; add: (point: ArrangedPointView) => void }) {
  const said = words.value;
  const projects = usePlanProjects(planId);
  const [projectId, setProjectId] = useState("");
  const press = (): void => {
    const project = projects.find(({ id }) => id === projectId);
    add({
      id: `pt-${crypto.randomUUID()}`,
      kind: project === undefined ? "information" : "arbitration",
      title: project?.name ?? said.newPoint,
      projectId: project?.id ?? null,
      minutes: MINUTES,
      presenterId: null,
      decisionId: null,
      reasons: [],
    });
    setProjectId("");
  };
  return (
    <div class="form-row end">
      <ChoiceField label={said.aboutProject} value={projectId} options={[["", said.noProject], ...projects.map(({ id, name }) => [id, name] as const)]} change={setProjectId} />
      <button type="button" class="button add-point" onClick={press}>
        {said.addPoint}
      </button>
    </div>
  );
}
