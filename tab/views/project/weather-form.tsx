import { useState } from "preact/hooks";
import type { ProjectView } from "../../../bot/contract/actions";
import { paths } from "../../../bot/contract/paths";
import { commentIsOwed, WEATHER_LEVELS, type WeatherLevel } from "../../../bot/domain/weather/weather";
import type { Failure } from "../../api/answer";
import { texts } from "../../app/language";
import { details } from "../../app/details";
import { useSession } from "../../app/session";
import { ChoiceChips } from "../../forms/choice-chips";
import { WeatherMark } from "../../marks/weather-mark";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { TextArea } from "../../parts/text-fields";
import { useOneAtATime } from "../../parts/use-one-at-a-time";

interface WeatherFormProps {
  project: ProjectView;
  /** Null when the server did not answer with the project: it is then read again. */
  done: (project: ProjectView | null) => void;
  cancel: () => void;
}

const isProject = (body: unknown, id: string): body is ProjectView =>
  typeof body === "object" && body !== null && "id" in body && body.id === id && "canDeclareWeather" in body;

/** The head declares the météo; from rain on a comment is owed. */
export function WeatherForm({ project, done, cancel }: WeatherFormProps) {
  const { api } = useSession();
  const { project: words } = details.value;
  const { problems, marks, shell } = texts.value;
  const [level, setLevel] = useState<WeatherLevel | null>(project.weather.declared);
  const [comment, setComment] = useState(project.weather.comment);
  const [missing, setMissing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { busy, run } = useOneAtATime();
  const save = async (): Promise<void> => {
    if (level === null) return;
    const owes = commentIsOwed(level) && comment.trim() === "";
    setMissing(owes);
    if (owes) return;
    const send = (version: number) => api.post<unknown>(paths.weather(project.id), { version, level, comment: comment.trim() });
    let answer = await send(project.version);
    // an update of an action also moves the project's version: what is declared here stands on its own
    const current = answer.ok ? null : answer.problem?.current;
    if (isProject(current, project.id) && current.weather.at === project.weather.at) answer = await send(current.version);
    if (answer.ok) done(isProject(answer.value, project.id) ? answer.value : null);
    else setFailure(answer);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    run(save);
  };
  return (
    <form class="update-form" onSubmit={submit} noValidate>
      <ChoiceChips
        legend={words.level}
        name={`weather-${project.id}`}
        value={level}
        change={setLevel}
        options={WEATHER_LEVELS.map((one) => ({
          value: one,
          mark: (
            <>
              <WeatherMark level={one} />
              <span class="chip-meaning">{marks.weatherMeaning[one]}</span>
            </>
          ),
        }))}
      />
      <TextArea
        label={words.comment}
        hint={level !== null && commentIsOwed(level) ? words.commentOwed : undefined}
        fault={missing ? words.commentMissing : ""}
        value={comment}
        change={setComment}
      />
      {failure === null ? null : (
        <Notice tone="fault" title={problems.notSaved}>
          <p>
            {failureSentence(failure)} {problems.kept}
          </p>
        </Notice>
      )}
      <p class="buttons">
        <button type="submit" class="button primary" disabled={level === null} aria-disabled={busy}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {shell.cancel}
        </button>
      </p>
    </form>
  );
}
