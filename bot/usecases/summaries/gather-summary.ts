import { summaryContent } from "../../cards/summary-words";
import type { Committee } from "../../domain/committee/committee";
import { composeSummary } from "../../domain/committee/compose-summary";
import type { Decision } from "../../domain/committee/decision";
import type { Meeting } from "../../domain/committee/meeting";
import { personalDataIn } from "../../domain/posts/personal-data";
import type { PostContent } from "../../domain/posts/post-record";
import type { Language } from "../../domain/wording/language";
import type { Authority } from "../authority";
import { openPack } from "../packs/open-pack";

/** Who reads a summary: a whole channel, in which nobody is named, or each member alone. */
export type SummaryWay = "channel" | "members";

/** The words of the summary of a séance as it stands now. */
export async function gatherSummary(
  authority: Authority,
  { meeting, committee }: { meeting: Meeting; committee: Committee },
  way: SummaryWay,
  language: Language,
): Promise<PostContent> {
  const { store, directory } = authority;
  const [decisions, people, directions, pack] = await Promise.all([store.decisions(meeting.planId), directory.people(), directory.names(), packOf(authority, meeting)]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const functionOf = ({ ownerId }: Decision): string => {
    const owner = byId.get(ownerId ?? "");
    return owner === undefined ? "" : owner.title.trim() || directions.direction(owner.directionId ?? "");
  };
  const ownerOf = way === "members" ? ({ ownerName }: Decision): string => ownerName : functionOf;
  const summary = composeSummary({ committee, meeting, decisions: decisions.map(({ value }) => value), pack, ownerOf });
  const namesSomebody = (...paragraphs: string[]): boolean => personalDataIn({ title: "", paragraphs }, people) !== null;
  // nearly always nobody is named anywhere: that is found out once, not decision by decision
  const mayName = way === "channel" && namesSomebody(...summary.decisions.flatMap(({ text, owner }) => [text, owner]));
  return summaryContent(summary, language, mayName ? namesSomebody : () => false);
}

async function packOf(authority: Authority, { packId }: Meeting) {
  if (packId === null) return null;
  const [pack] = await authority.store.load([{ type: "pack", id: packId }]);
  return pack ? ((await openPack(authority, pack.value))?.content ?? null) : null;
}

/** A summary is written in one language, whoever sends it: that of who presides. */
export async function summaryLanguage({ directory }: Pick<Authority, "directory">, { members }: Committee): Promise<Language> {
  const chair = members.find(({ part }) => part === "chair") ?? members[0];
  const person = chair === undefined ? null : await directory.person(chair.personId);
  return person?.language ?? "fr";
}
