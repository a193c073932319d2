import type { MeetingView } from "../../../bot/contract/meetings";
import { capitalized } from "../../parts/capitalized";
import { hrefOf } from "../../routing/route";
import { words as committeeWords } from "../committees/words";
import { words } from "./words";

/** Who sits in the séance, as what, and once it has begun who is there; the quorum in words. */
export function MeetingMembers({ view }: { view: MeetingView }) {
  const said = words.value;
  const { attendance, quorum } = view;
  const begun = view.state === "open" || view.state === "closed";
  const { needed } = quorum;
  const about = needed === null ? said.noQuorum : begun ? said.quorum(needed, quorum.reached) : said.quorumAsked(needed);
  return (
    <section aria-labelledby="members-title">
      <h2 id="members-title">{said.membersTitle}</h2>
      <p class={begun && needed !== null && !quorum.reached ? "attention" : "quiet"}>{begun ? `${said.attendance(quorum.present, quorum.voters)}, ${about}.` : `${capitalized(about)}.`}</p>
      {attendance.length === 0 ? (
        <p>
          {committeeWords.value.noMembers} <a href={hrefOf({ page: "committee", committeeId: view.committee.id })}>{view.committee.name}</a>
        </p>
      ) : null}
      <ul class="member-list">
        {attendance.map(({ person, part, presence }) => (
          <li key={person.id}>
            <strong>{person.name}</strong>{" "}
            <span class="hint">{[committeeWords.value.parts[part], ...(begun ? [presence === null ? said.unsaid : said.presences[presence]] : person.title === "" ? [] : [person.title])].join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
