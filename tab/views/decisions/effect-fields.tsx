import type { ProjectView } from "../../../bot/contract/actions";
import { PHASES } from "../../../bot/domain/roadmap/phase";
import { texts } from "../../app/language";
import { PersonField } from "../../editing/person-field";
import { useChoices } from "../../editing/use-choices";
import { ChoiceField, DayField } from "../../forms/small-fields";
import { capitalized } from "../../parts/capitalized";
import { TextField } from "../../parts/text-fields";
import type { DecisionDraft } from "./decision-draft";
import { begunEffect } from "./effect-request";
import { words } from "./words";

interface EffectFieldsProps {
  project: ProjectView;
  draft: DecisionDraft;
  change: (next: Partial<DecisionDraft>) => void;
}

type Milestones = ProjectView["values"]["milestones"];

/** The few fields of one kind of effect. */
export function EffectFields({ project, draft, change }: EffectFieldsProps) {
  const said = words.value;
  const { people } = useChoices();
  const { wanted } = draft;
  const set = (field: string, value: unknown): void => change({ wanted: { ...wanted, [field]: value } });
  const text = (field: string): string => String(wanted[field] ?? "");
  const day = (field: string, label: string) => <DayField label={label} value={text(field)} change={(value) => set(field, value === "" ? null : value)} />;
  const person = (field: string, label: string) => <PersonField key={`${draft.actionId} ${field}`} label={label} value={(wanted[field] ?? null) as string | null} people={people} change={(id) => set(field, id)} />;
  switch (draft.kind) {
    case "dates": {
      const milestones = (wanted["milestones"] ?? []) as Milestones;
      const moved = (id: string, to: string): Milestones => milestones.map((one) => (one.id === id ? { ...one, day: to } : one));
      return (
        <div class="form-row">
          {day("endDay", said.endDay)}
          {milestones
            .filter(({ doneDay }) => doneDay === null)
            .map((one) => (
              <DayField key={one.id} label={said.milestoneDay(one.title)} value={one.day} change={(to) => (to === "" ? undefined : set("milestones", moved(one.id, to)))} />
            ))}
        </div>
      );
    }
    case "phase":
      return (
        <ChoiceField
          label={said.phase}
          value={text("phase")}
          options={PHASES.filter((phase) => phase === draft.seen["phase"] || (phase !== "suspended" && phase !== "abandoned")).map((phase) => [phase, capitalized(texts.value.marks.phase[phase])])}
          change={(phase) => set("phase", phase)}
        />
      );
    case "owner":
      return (
        <>
          <ChoiceField
            label={said.changes}
            value={draft.actionId}
            options={[["", said.theProject], ...project.list.filter(({ status }) => status !== "done" && status !== "abandoned").map(({ id, title }) => [id, said.theAction(title)] as const)]}
            change={(actionId) => change(begunEffect("owner", project, actionId))}
          />
          <div class="form-row">
            {draft.actionId === "" ? (
              <>
                {person("itHeadId", said.itHead)}
                {person("businessHeadId", said.businessHead)}
              </>
            ) : (
              person("ownerId", said.actionOwner)
            )}
          </div>
        </>
      );
    case "sponsor":
      return <TextField label={said.sponsor} value={text("sponsor")} change={(value) => set("sponsor", value)} />;
    case "reorientation":
      return (
        <>
          <TextField label={said.usage} hint={said.usageHint} value={text("usage")} change={(value) => set("usage", value)} />
          <div class="form-row">{day("endDay", said.reorientedEnd)}</div>
        </>
      );
    case "suspension":
      return <p>{said.suspends(project.name)}</p>;
    case "abandonment":
      return <p>{said.abandons(project.name)}</p>;
    case "new-action":
      return (
        <>
          <TextField label={said.newAction} value={text("title")} change={(value) => set("title", value)} />
          <div class="form-row">
            {person("ownerId", said.newOwner)}
            {day("dueDay", said.newDue)}
          </div>
        </>
      );
    default:
      return null;
  }
}
