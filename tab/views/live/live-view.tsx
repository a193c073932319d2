import { useEffect, useRef, useState } from "preact/hooks";
import type { MeetingView } from "../../../bot/contract/meetings";
import { useSession } from "../../app/session";
import { FailurePage } from "../../parts/failure-page";
import { say } from "../../parts/spoken";
import { Skeleton } from "../../parts/skeleton";
import { AttendancePanel } from "./attendance-panel";
import { BetweenPoints } from "./between-points";
import { CloseMeeting } from "./close-meeting";
import { CurrentPoint } from "./current-point";
import { DecisionsPanel } from "./decisions-panel";
import { KeysHelp } from "./keys-help";
import type { LiveLetter, Step } from "./letter";
import { type LiveCommand, keysAreOn, turnKeys } from "./live-keys";
import { LiveHead } from "./live-head";
import { MeetingStanding } from "./meeting-standing";
import { NotesPanel } from "./notes-panel";
import { PointList } from "./point-list";
import { PointMoves } from "./point-moves-bar";
import { currentOf, stepsToNext, stepsToPrevious } from "./point-moves";
import { ProjectPast } from "./project-past";
import { QueueLine, ReturnedLetters } from "./queue-line";
import { SendOn } from "./send-on";
import { useDecisionEntry } from "./use-decision-entry";
import { useLiveKeys } from "./use-live-keys";
import { type LiveMeeting, useLiveMeeting } from "./use-live-meeting";
import { type NoteDraft, useTypedNote } from "./use-typed-note";
import { liveWords } from "./words";

/** *Mode séance*: the séance under way, led by who may run it and followed by the others. */
export function LiveView({ meetingId }: { meetingId: string }) {
  const meeting = useLiveMeeting(meetingId);
  const { thing, view } = meeting;
  const failure = thing.failure.value;
  if (view !== null) return <Room meeting={meeting} view={view} />;
  return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
}

const isTyping = (): boolean => document.activeElement?.matches("textarea, input, select, fluent-textarea, fluent-text-input") ?? false;

function Room({ meeting, view }: { meeting: LiveMeeting; view: MeetingView }) {
  const { host } = useSession();
  const { outbox, take, nowMs } = meeting;
  const runs = view.canRun.allowed && view.state === "open" && host.surface !== "stage";
  const current = currentOf(view);
  const title = useRef<HTMLHeadingElement>(null);
  const [history, setHistory] = useState(false);
  const [help, setHelp] = useState(false);
  const [keys, setKeys] = useState(keysAreOn);
  const note = (draft: NoteDraft): void => take([{ do: "note", id: draft.noteId, pointId: draft.pointId, text: draft.text }]);
  const typedNote = useTypedNote(view, current?.id ?? null, note);
  const typedDecision = useDecisionEntry(view.id);
  const leave = (): void => (title.current ?? document.querySelector<HTMLElement>("main h1"))?.focus({ preventScroll: true });
  const move = (steps: readonly Step[]): void => {
    if (runs && steps.length > 0) leaveAndTake(steps);
  };
  // whoever moves on is done with what they wrote
  const leaveAndTake = (steps: readonly Step[]): void => {
    typedNote.save();
    take(steps);
  };
  const decide = (): void => {
    if (!runs || current === null) return;
    typedDecision.begin(current.id);
    requestAnimationFrame(() => document.querySelector<HTMLElement>(".live-decisions :is(textarea, fluent-textarea)")?.focus());
  };
  const run = (command: LiveCommand): void => {
    if (command === "next") move(stepsToNext(view));
    else if (command === "previous") move(stepsToPrevious(view));
    else if (command === "note") document.getElementById("live-note")?.focus();
    else if (command === "decision") decide();
    else if (command === "history") setHistory((shown) => !shown);
    else if (command === "attendance") (document.querySelector<HTMLElement>("#live-attendance select") ?? document.getElementById("live-attendance-title"))?.focus();
    else setHelp(true);
  };
  useLiveKeys(run);
  usePointChange(view, title, view.canRun.allowed);
  const takeUp = (letter: LiveLetter): void => {
    if (letter.kind === "decision") typedDecision.takeUp(letter.decision);
    else if (letter.step.do === "note") typedNote.takeUp({ noteId: letter.step.id, pointId: letter.step.pointId, text: letter.step.text });
  };
  const unsent = new Set(outbox.waiting.value.flatMap(({ content, taken }) => (!taken && content.kind === "step" && content.step.do === "note" ? [content.step.id] : [])));
  const moves = runs ? (
    <PointMoves view={view} move={move}>
      {current === null ? null : <SendOn key={current.id} view={view} point={current} take={leaveAndTake} />}
      <CloseMeeting view={view} take={leaveAndTake} />
    </PointMoves>
  ) : null;
  return (
    <div class={`page live on-${host.surface}`}>
      <LiveHead meeting={meeting} view={view} help={() => setHelp(true)} />
      <QueueLine outbox={outbox} />
      <ReturnedLetters outbox={outbox} takeUp={takeUp} />
      <MeetingStanding view={view} take={take} onStage={host.surface === "stage"} />
      <div class="live-room">
        <PointList agenda={view.agenda} goTo={runs ? (point) => move([{ do: "go-to", pointId: point.id }]) : null} />
        <div class="live-centre">
          {current === null ? (
            <BetweenPoints view={view} title={title} moves={moves} />
          ) : (
            <CurrentPoint view={view} point={current} nowMs={nowMs} title={title} moves={moves}>
              {current.project === null ? null : (
                <ProjectPast planId={view.plan.id} meetingId={view.id} projectId={current.project.id} history={history} toggle={() => setHistory(!history)} />
              )}
            </CurrentPoint>
          )}
        </div>
        <div class="live-side">
          {typedNote.target === null ? null : <NotesPanel view={view} typed={typedNote} unsent={unsent} note={note} leave={leave} />}
          <DecisionsPanel view={view} pointId={current?.id ?? null} typed={typedDecision} decide={meeting.decide} leave={leave} />
          <AttendancePanel view={view} mark={runs ? (personId, presence) => take([{ do: "attend", personId, presence }]) : null} />
        </div>
      </div>
      {help ? (
        <KeysHelp
          on={keys}
          turn={(on) => {
            turnKeys(on);
            setKeys(on);
          }}
          left={() => setHelp(false)}
        />
      ) : null}
    </div>
  );
}

/** Says the point to which the séance moved, and shows its head; who is writing is left alone. */
function usePointChange(view: MeetingView, title: { current: HTMLHeadingElement | null }, leads: boolean): void {
  const current = currentOf(view);
  const seen = useRef(current?.id);
  useEffect(() => {
    if (seen.current === current?.id) return;
    seen.current = current?.id;
    const { point: words } = liveWords.value;
    say(current === null ? words.between : words.announced(view.agenda.indexOf(current) + 1, view.agenda.length, current.title));
    if (isTyping()) return;
    window.scrollTo({ top: 0, behavior: "instant" });
  }, [current?.id]);
  // the button that was pressed may be gone with what it opened, closed or left
  useEffect(() => {
    if (leads && document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [current?.id, view.state]);
}
