import dismiss from "fluent-icon:dismiss-20-regular";
import { useState } from "preact/hooks";
import type { Choices } from "../../../bot/contract/people";
import { MEMBER_PARTS, type MemberPart, votersOf } from "../../../bot/domain/committee/committee";
import { OptionalNumberField } from "../../editing/optional-number-field";
import { PersonField } from "../../editing/person-field";
import { calledIn } from "../../editing/typed-person";
import { FieldFaults } from "../../forms/field-faults";
import { Icon } from "../../marks/icon";
import { capitalized } from "../../parts/capitalized";
import type { CommitteeFieldsProps } from "./committee-fields";
import { words } from "./words";

const isPart = (text: string): text is MemberPart => MEMBER_PARTS.some((part) => part === text);

/** Who sits in an instance and as what; and how many voices it takes. */
export function MembersField({ typed, type, faults, people }: CommitteeFieldsProps & { people: Choices["people"] }) {
  const said = words.value;
  const called = calledIn(people);
  // a new field for each person that was added: the one before keeps what was typed
  const [round, setRound] = useState(0);
  const { members } = typed;
  const nameOf = (id: string): string => called.get(id) ?? id;
  return (
    <fieldset class="chips">
      <legend>{said.membersTitle}</legend>
      {members.length === 0 ? <p class="quiet">{said.noMembers}</p> : null}
      <ul class="member-fields">
        {members.map(({ personId, part }) => (
          <li key={personId}>
            <span>{nameOf(personId)}</span>
            <select
              class="field"
              aria-label={said.memberPart(nameOf(personId))}
              value={part}
              onChange={({ currentTarget: { value } }) => (isPart(value) ? type({ members: members.map((one) => (one.personId === personId ? { personId, part: value } : one)) }) : undefined)}
            >
              {MEMBER_PARTS.map((one) => (
                <option key={one} value={one}>
                  {capitalized(said.parts[one])}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="button subtle icon-only"
              aria-label={said.takeMember(nameOf(personId))}
              title={said.takeMember(nameOf(personId))}
              onClick={() => type({ members: members.filter((one) => one.personId !== personId) })}
            >
              <Icon of={dismiss} />
            </button>
          </li>
        ))}
      </ul>
      <div class="form-row">
        <PersonField
          key={round}
          label={said.addMember}
          value={null}
          people={people.filter(({ id }) => !members.some(({ personId }) => personId === id))}
          change={(id) => {
            if (id === null) return;
            type({ members: [...members, { personId: id, part: members.length === 0 ? "chair" : "member" }] });
            setRound(round + 1);
          }}
        />
        <OptionalNumberField label={said.quorum} value={typed.quorum} change={(quorum) => type({ quorum: quorum === null || quorum < 1 ? null : Math.round(quorum) })} />
      </div>
      <p class="hint">
        {said.quorumHint} {typed.quorum === null ? "" : `${said.quorumOf(typed.quorum, votersOf(typed).length)}.`}
      </p>
      <FieldFaults faults={faults} field="members" />
      <FieldFaults faults={faults} field="quorum" />
    </fieldset>
  );
}
