import type { MeetingView } from "../../../bot/contract/meetings";
import { PRESENCES, type Presence } from "../../../bot/domain/committee/meeting";
import { liveWords } from "./words";

interface AttendancePanelProps {
  view: MeetingView;
  /** Null for who only follows. */
  mark: ((personId: string, presence: Presence) => void) | null;
}

/** Who is there; whether that is enough to decide stands at the head of the page. */
export function AttendancePanel({ view, mark }: AttendancePanelProps) {
  const { attendance: words, presences, parts } = liveWords.value;
  const unmarked = view.attendance.filter(({ presence }) => presence === null);
  return (
    <section class="live-attendance" aria-labelledby="live-attendance-title" id="live-attendance">
      <h2 id="live-attendance-title" tabIndex={-1}>
        {words.title}
      </h2>
      {view.attendance.length === 0 ? <p class="quiet">{words.none}</p> : null}
      {mark === null || unmarked.length < 2 ? null : (
        <p>
          <button type="button" class="button" onClick={() => unmarked.forEach(({ person }) => mark(person.id, "present"))}>
            {words.allPresent}
          </button>
        </p>
      )}
      <ul>
        {view.attendance.map(({ person, part, presence }) => (
          <li key={person.id}>
            <span>
              <strong>{person.name}</strong> <span class="hint">{parts[part]}</span>
            </span>
            {mark === null ? (
              <span class={presence === null ? "quiet" : undefined}>{presence === null ? words.unknown : presences[presence]}</span>
            ) : (
              <select class="field" aria-label={words.of(person.name)} value={presence ?? ""} onChange={({ currentTarget: { value } }) => mark(person.id, value as Presence)}>
                {presence === null ? <option value="">{words.unknown}</option> : null}
                {PRESENCES.map((one) => (
                  <option key={one} value={one}>
                    {presences[one]}
                  </option>
                ))}
              </select>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
