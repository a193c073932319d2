import type { Portfolio } from "../../../bot/contract/portfolio";
import type { PlanHistoryLine } from "../../../bot/contract/plan-history";
import { HISTORY_KINDS, type HistoryKind } from "../../../bot/domain/history/history-filter";
import { CHANNELS, type Channel } from "../../../bot/domain/updates/channel";
import { language } from "../../app/language";
import { useChoices } from "../../editing/use-choices";
import { SelectField } from "../../parts/select-field";
import { useWide } from "../../parts/use-wide";
import { type HistoryAddress, isNarrowed } from "./history-address";
import { words } from "./words";

interface HistoryFilterBarProps {
  portfolio: Portfolio;
  /** The lines that are shown: their authors can be chosen. */
  lines: readonly PlanHistoryLine[];
  address: HistoryAddress;
  narrow: (address: HistoryAddress) => void;
}

/** Narrows the history to a person, an origin, a kind, a project with its actions, and days; folded on a phone. */
export function HistoryFilterBar({ portfolio, lines, address, narrow }: HistoryFilterBarProps) {
  const said = words.value;
  const choices = useChoices();
  const wide = useWide();
  const collator = new Intl.Collator(language.value, { numeric: true });
  const people = new Map(lines.filter(({ by }) => by.id !== "").map(({ by }) => [by.id, by.name]));
  const chosen = choices.people.find(({ id }) => id === address.person);
  if (chosen !== undefined) people.set(chosen.id, chosen.name);
  const projects = portfolio.axes.flatMap((axis) => axis.projects).map(({ id, code, name }) => [id, code === "" ? name : `${code} · ${name}`] as const);
  const byWord = (a: readonly [string, string], b: readonly [string, string]): number => collator.compare(a[1], b[1]);
  const change = (part: Partial<HistoryAddress>): void => narrow({ ...address, ...part });
  const fields = (
    <search class="filters" aria-label={said.filters}>
      <SelectField
        label={said.subject}
        value={address.subject ?? ""}
        all={said.allSubjects}
        options={projects.toSorted(byWord)}
        change={(subject) => change({ subject })}
      />
      <SelectField
        label={said.kind}
        value={address.kind ?? ""}
        all={said.allKinds}
        options={HISTORY_KINDS.map((kind) => [kind, said.kinds[kind]])}
        change={(kind) => change({ kind: kind === "" ? undefined : (kind as HistoryKind) })}
      />
      <SelectField
        label={said.channel}
        value={address.channel ?? ""}
        all={said.allChannels}
        options={CHANNELS.map((channel) => [channel, said.channels[channel] ?? channel])}
        change={(channel) => change({ channel: channel === "" ? undefined : (channel as Channel) })}
      />
      <SelectField
        label={said.person}
        value={address.person ?? ""}
        all={said.everybody}
        options={[...people].toSorted(byWord)}
        change={(person) => change({ person })}
      />
      <DayChoice label={said.since} value={address.since} change={(since) => change({ since })} />
      <DayChoice label={said.until} value={address.until} change={(until) => change({ until })} />
      {isNarrowed(address) ? (
        <button type="button" class="button subtle" onClick={() => narrow({})}>
          {said.clear}
        </button>
      ) : null}
    </search>
  );
  if (wide) return fields;
  return (
    <details class="filters-fold">
      <summary>{said.fold(Object.values(address).filter((part) => part !== undefined).length)}</summary>
      {fields}
    </details>
  );
}

const DayChoice = ({ label, value = "", change }: { label: string; value?: string | undefined; change: (value: string | undefined) => void }) => (
  <label class="day-choice">
    <span class="quiet">{label}</span>
    <input class="field" type="date" value={value} onChange={(event) => change(event.currentTarget.value || undefined)} />
  </label>
);
