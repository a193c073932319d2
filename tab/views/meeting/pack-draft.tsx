import { useState } from "preact/hooks";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { PackDraft as Draft } from "../../../bot/contract/packs";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { EVERY_MS_DEARER } from "../../freshness/poll-delay";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import { failureSentence, refusalSentence } from "../../parts/failure-page";
import { Folded } from "../../parts/folded";
import { Notice } from "../../parts/notice";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { hrefOf } from "../../routing/route";
import { words } from "./words";

const MOST = 6;

/** What the pack would hold today and what is missing, with who is asked for it; and the way to freeze it. */
export function PackDraft({ meetingId, reload }: { meetingId: string; reload: () => void }) {
  const { api } = useSession();
  const said = words.value;
  const thing = live<Draft>(api, committeePaths.packDraft(meetingId));
  useFresh(thing, EVERY_MS_DEARER);
  const [asks, setAsks] = useState(false);
  const [fault, setFault] = useState("");
  const { busy, run } = useOneAtATime();
  const draft = thing.value.value;
  const failure = thing.failure.value;
  if (draft === null) return <p class="quiet">{failure === null ? said.noPack : failureSentence(failure)}</p>;
  const { missing, cutOff, canFreeze } = draft;
  const lines = byProject(missing);
  const freeze = (): void =>
    run(async () => {
      const answer = await api.post(committeePaths.freezePack(meetingId), {});
      setFault(answer.ok ? "" : failureSentence(answer));
      if (answer.ok) say(said.frozen);
      reload();
    });
  return (
    <>
      <p>{said.packHow}</p>
      <p class="hint">{said.packHolds(draft.points, draft.projects)}</p>
      <h3 class="below">{missing.length === 0 ? said.nothingMissing : said.missingTitle(missing.length)}</h3>
      <MissingLines missing={lines.slice(0, MOST)} />
      {lines.length > MOST ? (
        <Folded title={said.more(lines.length - MOST)}>
          <MissingLines missing={lines.slice(MOST)} />
        </Folded>
      ) : null}
      {canFreeze.allowed ? (
        <p class="buttons below">
          <button type="button" class="button" aria-disabled={busy} onClick={() => setAsks(true)}>
            {said.freeze}
          </button>
        </p>
      ) : (
        <p class="hint">{refusalSentence(canFreeze.reason ?? "")}</p>
      )}
      {fault === "" ? null : <Notice tone="fault">{fault}</Notice>}
      {asks ? (
        <ConfirmDialog title={said.freezeTitle(dayInWords(cutOff, language.value))} confirm={said.freeze} left={() => setAsks(false)} agreed={() => (setAsks(false), freeze())}>
          {said.freezeQuestion(missing.length)}
        </ConfirmDialog>
      ) : null}
    </>
  );
}

interface MissingOf {
  projectId: string;
  name: string;
  whats: Draft["missing"][number]["what"][];
  owners: string[];
}

/** All that is missing of a project in one line, with everybody who is asked. */
function byProject(missing: Draft["missing"]): MissingOf[] {
  const lines = new Map<string, MissingOf>();
  for (const { projectId, name, what, owners } of missing) {
    const line = lines.get(projectId) ?? { projectId, name, whats: [], owners: [] };
    lines.set(projectId, { ...line, whats: [...line.whats, what], owners: [...new Set([...line.owners, ...owners])] });
  }
  return [...lines.values()];
}

function MissingLines({ missing }: { missing: readonly MissingOf[] }) {
  const said = words.value;
  return (
    <ul class="missing-lines">
      {missing.map(({ projectId, name, whats, owners }) => (
        <li key={projectId}>
          <a href={hrefOf({ page: "project", projectId })}>{name}</a>
          <span class="hint">
            {[...whats.map((what) => said.missingWhat[what]), owners.length === 0 ? said.missingNobody : said.missingAsk(owners.join(", "))].join(", ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
