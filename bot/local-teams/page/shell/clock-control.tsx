import { useSignal } from "@preact/signals";
import { loadClock, setClock } from "../api";
import { hour, instantOf, longDay, shortDay, wallClock } from "../format";
import { Icon } from "../icon";
import { clock, language, showToast, texts } from "../session";
import { Popover } from "./popover";

const dayMs = 86_400_000;

async function changeClock(now: string | null): Promise<void> {
  const changed = await setClock(now);
  if (changed) clock.value = changed;
  else showToast(texts.peek().serverError);
}

/** The clock may run: what was read when the page opened is old by now. */
async function readClock(): Promise<void> {
  const now = await loadClock();
  if (now) clock.value = now;
}

/** The same hour some days later on the clocks of Paris, a change of hour between them or not. */
function daysLater(now: string, days: number): string {
  const wall = wallClock(now);
  const later = new Date(Date.parse(`${wall}:00Z`) + days * dayMs).toISOString().slice(0, "2026-11-16T09:05".length);
  return instantOf(later) ?? now;
}

function ClockPanel({ now, real }: { now: string; real: boolean }) {
  const wanted = useSignal(wallClock(now));
  const wrong = useSignal(false);
  const apply = () => {
    const instant = instantOf(wanted.value);
    wrong.value = instant === null;
    if (instant !== null) void changeClock(instant);
  };
  const move = (days: number) => {
    const later = daysLater(now, days);
    wanted.value = wallClock(later);
    void changeClock(later);
  };
  const t = texts.value;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <p>
        <strong>{t.clock(longDay(now, language.value))}</strong>, {hour(now, language.value)}
      </p>
      <p class="quiet">{real ? t.clockReal : t.clockSet}</p>
      <label class="field">
        <span>{t.clockField}</span>
        <input
          type="datetime-local"
          value={wanted.value}
          aria-invalid={wrong.value}
          onInput={(event) => {
            wanted.value = event.currentTarget.value;
          }}
        />
      </label>
      {wrong.value && (
        <p class="note note-error" role="alert">
          {t.clockWrong}
        </p>
      )}
      <div class="row">
        <button type="submit" class="primary">
          {t.clockApply}
        </button>
        <button type="button" class="plain" onClick={() => move(1)}>
          {t.clockDay}
        </button>
        <button type="button" class="plain" onClick={() => move(7)}>
          {t.clockWeek}
        </button>
      </div>
      {!real && (
        <button type="button" class="plain" onClick={() => void changeClock(null)}>
          {t.clockReset}
        </button>
      )}
    </form>
  );
}

/** The date that Jalon is given, always in sight, and the means to change it. */
export function ClockControl() {
  const shown = clock.value;
  if (!shown) return null;
  const day = texts.value.clock(longDay(shown.now, language.value));
  const button = (
    <>
      <Icon name="calendar" />
      <span class="clock-long">{day}</span>
      <span class="clock-short">{shortDay(shown.now, language.value)}</span>
    </>
  );
  return (
    <Popover
      label={day}
      button={button}
      buttonClass={shown.real ? "plain clock" : "plain clock clock-set"}
      onOpen={() => void readClock()}
    >
      {() => <ClockPanel key={wallClock(shown.now)} now={shown.now} real={shown.real} />}
    </Popover>
  );
}
