import type { CommitteeView } from "../../../bot/contract/committees";
import { MEMBER_PARTS, votersOf } from "../../../bot/domain/committee/committee";
import { language } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { Facts, orWhy } from "../../parts/facts";
import { hrefOf } from "../../routing/route";
import { hourInWords } from "./hour-in-words";
import { words } from "./words";

/** What an instance is: its place in the tree, its rhythm, its members by part, what it may decide. */
export function CommitteeFacts({ view }: { view: CommitteeView }) {
  const said = words.value;
  const { values, people } = view;
  const named = new Map(people.map((one) => [one.id, one]));
  const members = MEMBER_PARTS.flatMap((part) => values.members.filter((one) => one.part === part));
  return (
    <>
      <Facts
        facts={[
          { name: said.level, value: capitalized(said.levels[values.level] ?? "") },
          { name: said.under, value: values.parentId === null ? <span class="quiet">{said.top}</span> : <a href={hrefOf({ page: "committee", committeeId: values.parentId })}>{view.parentName}</a> },
          { name: said.rhythm, value: capitalized(said.rhythmOf(values.rhythm)) },
          { name: said.hours, value: said.hoursOf(hourInWords(values.startTime, language.value), values.minutes) },
          { name: said.place, value: orWhy(values.place, said.noPlace) },
          { name: said.quorum, value: values.quorum === null ? <span class="quiet">{said.noQuorum}</span> : said.quorumOf(values.quorum, votersOf(values).length) },
          { name: said.channel, value: orWhy(view.channelName, said.noChannel) },
          { name: said.scope, value: values.projectIds.length === 0 ? said.whole : said.projects(values.projectIds.length) },
          { name: said.remit, value: values.remit.length === 0 ? <span class="quiet">{said.noRemit}</span> : capitalized(values.remit.map((kind) => said.effects[kind]).join(", ")) },
        ]}
      />
      <h3 class="below">{said.membersTitle}</h3>
      {members.length === 0 ? <p class="quiet">{said.noMembers}</p> : null}
      <ul class="member-list">
        {members.map(({ personId, part }) => (
          <li key={personId}>
            <strong>{named.get(personId)?.name ?? personId}</strong>{" "}
            <span class="hint">{[said.parts[part], ...(named.get(personId)?.title ? [named.get(personId)?.title] : [])].join(", ")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
