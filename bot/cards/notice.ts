import type { IsoWeek } from "../domain/calendar/iso-week";
import type { ActionStatus } from "../domain/roadmap/action";
import type { Texts } from "../texts/texts";
import type { Container } from "./adaptive-card";
import { sentence } from "./elements";
import { shortened, shown } from "./user-text";

/** What happened to the last press, when it was not simply recorded. Names and titles are people's words. */
export type Notice =
  /** A value cannot be taken; the form shows what was typed. */
  | { kind: "refused"; reason: keyof Texts["refusals"]["answer"]; typed: string }
  /** Somebody wrote first; `form`: what was typed stands in the form. `by` may be empty. */
  | { kind: "conflict"; about: "form" | "quick" | "weather"; by: string }
  | { kind: "handed-over"; title: string; to: string; wrote?: readonly string[] }
  | { kind: "closed"; title: string; status: ActionStatus; wrote?: readonly string[] }
  | { kind: "gone"; wrote?: readonly string[] }
  | { kind: "already"; wrote?: readonly string[] }
  /** `kept`: what was typed on the old card stands in the form of this one. */
  | { kind: "other-week"; week: IsoWeek; kept: boolean; wrote?: readonly string[] }
  | { kind: "not-concerned" }
  | { kind: "surprise"; reference: string };

/** The sentence of a notice; it also serves as the summary of the card. */
export function noticeSentence(notice: Notice, { refusals, statuses }: Texts): string {
  switch (notice.kind) {
    case "refused":
      return `${refusals.answer[notice.reason](shortened(notice.typed, 60))} ${refusals.kept}`;
    case "conflict": {
      const by = shown(notice.by);
      if (notice.about === "weather") return refusals.weatherConflict(by);
      return notice.about === "form" ? refusals.conflict(by) : refusals.conflictQuick(by);
    }
    case "handed-over":
      return refusals.handedOver(shortened(notice.title, 120), shown(notice.to));
    case "closed":
      return refusals.closed(shortened(notice.title, 120), statuses[notice.status]);
    case "gone":
      return refusals.gone;
    case "already":
      return refusals.already;
    case "other-week":
      return notice.kept ? refusals.otherWeekKept(notice.week) : refusals.otherWeek(notice.week);
    case "not-concerned":
      return refusals.notConcerned;
    case "surprise":
      return refusals.surprise(notice.reference);
  }
}

/** A notice as the first thing of a card, where a screen reader meets it first; with what was typed and has no field left. */
export function noticeBlock(notice: Notice, texts: Texts): Container {
  const wrote = ("wrote" in notice ? (notice.wrote ?? []) : []).filter((text) => text.trim() !== "");
  const items = [sentence(noticeSentence(notice, texts), { weight: "Bolder" })];
  if (wrote.length > 0) items.push(sentence(texts.refusals.youWrote), ...wrote.map((text) => sentence(shown(text))));
  return {
    type: "Container",
    style: notice.kind === "already" ? "accent" : notice.kind === "refused" ? "attention" : "warning",
    items,
  };
}
