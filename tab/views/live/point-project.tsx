import type { PointView } from "../../../bot/contract/meetings";
import { daysBetween } from "../../../bot/domain/calendar/day";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { formatPercent } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { TrendMark, WeatherMark } from "../../marks/weather-mark";
import { liveWords } from "./words";

type Project = NonNullable<PointView["project"]>;

/** A day beside the one that was planned at first; what is the same is said once. */
function Beside({ day, initial }: { day: string; initial: string | null }) {
  const { project: words } = liveWords.value;
  const said = dayInWords(day, language.value);
  const days = initial === null ? 0 : daysBetween(initial, day);
  return (
    <>
      <strong>{said}</strong>
      {initial === null ? null : (
        <span class={days > 0 ? "live-beside attention" : "live-beside"}>
          {days === 0 ? words.asPlanned : `${words.slipped(days)}, ${words.initially(dayInWords(initial, language.value))}`}
        </span>
      )}
    </>
  );
}

function Weather({ weather }: { weather: Project["weather"] }) {
  const { project: words } = liveWords.value;
  return (
    <div class="live-fact wide">
      <dt>{words.weather}</dt>
      <dd>
        <span class="live-weathers">
          <span>
            <span class="live-beside">{words.declared}</span> <WeatherMark level={weather.declared} /> <TrendMark trend={weather.trend} />
          </span>
          <span>
            <span class="live-beside">{words.computed}</span> <WeatherMark level={weather.computed} />
            {weather.gap ? <span class="live-beside attention"> {words.gap}</span> : null}
          </span>
        </span>
        {weather.comment === "" ? null : <q class="live-comment">{weather.comment}</q>}
      </dd>
    </div>
  );
}

function Milestone({ next }: { next: Project["nextMilestone"] }) {
  const { project: words } = liveWords.value;
  return (
    <div class="live-fact">
      <dt>{words.milestone}</dt>
      <dd>
        {next === null ? (
          <span class="quiet">{words.noMilestone}</span>
        ) : (
          <>
            <span class="live-milestone">{next.title}</span>
            <Beside day={next.day} initial={next.initialDay} />
            {next.overdueDays > 0 ? <span class="live-beside attention">{words.late(next.overdueDays)}</span> : null}
          </>
        )}
      </dd>
    </div>
  );
}

/** What a committee needs of a project to decide on it, to be read across the room. */
export function PointProject({ project }: { project: Project }) {
  const { project: words } = liveWords.value;
  const { marks } = texts.value;
  const people: [string, string][] = [
    [words.heads, project.heads.length === 0 ? words.noHeads : project.heads.join(", ")],
    [words.sponsor, project.sponsor === "" ? words.noSponsor : project.sponsor],
    [words.direction, project.direction],
  ];
  return (
    <div class="live-project">
      <dl class="live-facts">
        <Weather weather={project.weather} />
        <div class="live-fact">
          <dt>{words.phase}</dt>
          <dd>
            <strong class="live-capital">{marks.phase[project.phase]}</strong>
          </dd>
        </div>
        <div class="live-fact">
          <dt>{words.rate}</dt>
          <dd>
            <strong class="live-figure">{project.rate === null ? words.notComputed : formatPercent(project.rate, language.value)}</strong>
            <span class="live-beside">{words.coverage(formatPercent(project.coverage, language.value))}</span>
            <span class={project.late > 0 ? "live-beside attention" : "live-beside"}>{words.lateActions(project.late)}</span>
          </dd>
        </div>
        <Milestone next={project.nextMilestone} />
        <div class="live-fact">
          <dt>{words.end}</dt>
          <dd>{project.endDay === null ? <span class="quiet">{words.noEnd}</span> : <Beside day={project.endDay} initial={project.initialEndDay} />}</dd>
        </div>
      </dl>
      <dl class="live-people">
        {people.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
