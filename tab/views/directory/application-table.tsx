import type { ApplicationLine } from "../../../bot/contract/directory";
import { GapRow } from "../../parts/gap-row";
import { useWindow } from "../../parts/use-window";
import type { Touching } from "./application-rules";
import { stateInWords } from "./dates-of-application";
import { words } from "./words";

const COLUMNS = 4;

interface ApplicationTableProps {
  applications: readonly ApplicationLine[];
  touching: (id: string) => Touching[];
  /** The address of the sheet of an application, with the filters of the page. */
  sheetHref: (id: string) => string;
}

/** Applications by name: what they do, whose they are, where they stand, and how many projects touch them. */
export function ApplicationTable({ applications, touching, sheetHref }: ApplicationTableProps) {
  const said = words.value.applications;
  const { body, windowed, from, to, before, after } = useWindow(applications.length);
  return (
    <div class="table-frame">
      <table class={windowed ? "applications windowed" : "applications"} aria-rowcount={applications.length + 1}>
        <caption class="only-heard">{said.caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{said.application}</th>
            <th scope="col">{said.direction}</th>
            <th scope="col">{said.state}</th>
            <th scope="col">{said.projects}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          <GapRow height={before} columns={COLUMNS} />
          {applications.slice(from, to).map((application, index) => (
            <ApplicationRow
              key={application.id}
              application={application}
              rank={from + index + 2}
              count={new Set(touching(application.id).map(({ id }) => id)).size}
              href={sheetHref(application.id)}
            />
          ))}
          <GapRow height={after} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}

function ApplicationRow({ application, rank, count, href }: { application: ApplicationLine; rank: number; count: number; href: string }) {
  const said = words.value.applications;
  const { values, direction } = application;
  const { state, dates } = stateInWords(application);
  return (
    <tr aria-rowindex={rank}>
      <th scope="row">
        <a class="name" href={href}>
          {values.name}
        </a>
        <span class="hint">{values.purpose === "" ? said.noPurpose : values.purpose}</span>
      </th>
      <td data-label={said.direction}>{direction === "" ? <span class="quiet">{said.noDirection}</span> : direction}</td>
      <td data-label={said.state}>
        <span class="stack">
          <span>{state}</span>
          <span class="hint">{dates}</span>
        </span>
      </td>
      <td data-label={said.projects}>
        {count === 0 ? (
          <span class="quiet">{said.count(0)}</span>
        ) : (
          <a href={href} aria-label={said.countOf(count, values.name)}>
            {said.count(count)}
          </a>
        )}
      </td>
    </tr>
  );
}
