import { useEffect, useRef } from "preact/hooks";
import type { CampaignProgress } from "../../../bot/contract/campaigns";
import { useFresh, type Live } from "../../freshness/live";
import { say } from "../../parts/spoken";
import { settledOf } from "./week-figures";
import { words } from "./words";

/** While messages leave, and while those that are left wait for another day. */
const LEAVING_MS = 2500;
const WAITING_MS = 30_000;
const STEPS_ALOUD = 4;

/** Asks for the counts as long as something runs; drawn no more, it asks no more. */
export function ProgressPoll({ of, leaving }: { of: Live<CampaignProgress>; leaving: boolean }) {
  useFresh(of, leaving ? LEAVING_MS : WAITING_MS);
  return null;
}

interface RunningBarProps {
  sending: Pick<CampaignProgress["campaigns"][number], "kind" | "state" | "recipients" | "counts">;
}

/** How far a sending is: a bar with its figures. */
export function RunningBar({ sending: { kind, recipients, counts } }: RunningBarProps) {
  const said = words.value;
  const settled = settledOf(counts);
  const total = Math.max(1, recipients);
  const quarter = Math.floor((STEPS_ALOUD * settled) / total);
  const heard = useRef(quarter);
  // every figure is on the page; read aloud is a quarter at a time, so that the rest of the page can be heard
  useEffect(() => {
    if (quarter > heard.current) say(said.settledAloud(settled, recipients));
    heard.current = quarter;
  }, [quarter]);
  return (
    <div class="running">
      <div
        role="progressbar"
        aria-label={said.progress(said.kinds[kind])}
        aria-valuemin={0}
        aria-valuemax={recipients}
        aria-valuenow={settled}
        aria-valuetext={said.settled(settled, recipients)}
      >
        <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect class="track" width="100" height="4" />
          <rect class="fill" width={(100 * settled) / total} height="4" />
        </svg>
      </div>
      <p>{said.settled(settled, recipients)}</p>
    </div>
  );
}
