import { useState } from "preact/hooks";
import type { MeetingView, PointView } from "../../../bot/contract/meetings";
import { texts } from "../../app/language";
import { WeatherMark } from "../../marks/weather-mark";
import { capitalized } from "../../parts/capitalized";
import { hrefOf } from "../../routing/route";
import { PointTrail } from "./point-trail";
import { SendPoint } from "./send-point";
import { words } from "./words";

interface AgendaPointProps {
  point: PointView;
  rank: number;
  view: MeetingView;
  reload: () => void;
}

/** A point: what it is about and why it is here, who presents it, how long, where it came from. */
export function AgendaPoint({ point, rank, view, reload }: AgendaPointProps) {
  const said = words.value;
  const [sending, setSending] = useState(false);
  const { project, reasons, trail, state } = point;
  const presenter = point.presenter ?? "";
  const canSend = view.canRun.allowed && view.sendable.length > 0 && view.state !== "closed" && (state === "waiting" || state === "current");
  const told = [capitalized(said.kinds[point.kind]), ...reasons.map((reason) => said.reasons[reason]), ...(state === "waiting" ? [] : [said.states[state]])].join(", ");
  return (
    <li class={`agenda-point point-${state}`}>
      <span class="rank" aria-hidden="true">
        {rank}
      </span>
      <div>
        <p class="point-title">
          {project === null ? (
            <strong>{point.title}</strong>
          ) : (
            <a class="name" href={hrefOf({ page: "project", projectId: project.id })}>
              {point.title}
            </a>
          )}
        </p>
        <p class="hint">{told}</p>
        {project === null ? null : (
          <p class="pair">
            <WeatherMark level={project.weather.declared} />
            <span class="hint">
              {[texts.value.marks.phase[project.phase], ...(project.late === 0 ? [] : [said.late(project.late)])].join(", ")}
            </span>
          </p>
        )}
        {project === null || project.weather.comment === "" ? null : <p class="comment">{project.weather.comment}</p>}
        <PointTrail trail={trail} />
      </div>
      <div class="point-side">
        <span>{said.minutes(point.minutes)}</span>
        <span class="hint">{presenter === "" ? said.noPresenter : said.presenter(presenter)}</span>
        {canSend ? (
          <button type="button" class="button subtle slim" aria-label={said.sendTo(point.title)} onClick={() => setSending(true)}>
            {said.send}
          </button>
        ) : null}
      </div>
      {sending ? <SendPoint point={point} view={view} reload={reload} closed={() => setSending(false)} /> : null}
    </li>
  );
}
