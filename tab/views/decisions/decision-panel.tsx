import type { DecisionView } from "../../../bot/contract/decisions";
import type { Day } from "../../../bot/domain/calendar/day";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { Facts } from "../../parts/facts";
import { PanelDialog } from "../../parts/panel-dialog";
import { hrefOf } from "../../routing/route";
import { DecisionActs } from "./decision-acts";
import { DecisionEffect } from "./decision-effect";
import { DueLine, stateInWords } from "./decision-state";
import { FollowUps } from "./follow-ups";
import { words } from "./words";

/** How a decision was taken, in words. */
export function takenInWords({ taken }: Pick<DecisionView, "taken">): string {
  const said = words.value;
  if (taken.how === "vote") return said.vote(taken.for, taken.against, taken.abstained);
  return taken.how === "chair" ? said.chair : said.consensus;
}

interface DecisionPanelProps {
  decision: DecisionView;
  today: Day;
  reload: () => void;
  closed: () => void;
}

/** The sheet of a decision: its words, what it changes before and after, what its owner says of it. */
export function DecisionPanel({ decision, reload, closed }: DecisionPanelProps) {
  const said = words.value;
  const { number, text, project, meetingId } = decision;
  const day = (value: string): string => dayInWords(value, language.value);
  return (
    <PanelDialog title={number} close={said.close} closed={closed} wide>
      <p class="lead decision-sheet">{text}</p>
      <Facts
        facts={[
          { name: said.meeting, value: <a href={hrefOf({ page: "meeting", meetingId })}>{said.takenOn(decision.committeeName, day(decision.day))}</a> },
          { name: said.project, value: project === null ? <span class="quiet">–</span> : <a href={hrefOf({ page: "project", projectId: project.id })}>{project.name}</a> },
          { name: said.owner, value: decision.owner?.name ?? <span class="quiet">{said.noOwner}</span> },
          { name: said.due, value: <DueLine decision={decision} due={decision.dueDay === null ? "" : day(decision.dueDay)} /> },
          { name: said.how, value: takenInWords(decision) },
          { name: said.state, value: stateInWords(decision) },
        ]}
      />
      <DecisionEffect decision={decision} />
      <DecisionActs decision={decision} reload={reload} />
      <FollowUps decision={decision} reload={reload} />
    </PanelDialog>
  );
}
