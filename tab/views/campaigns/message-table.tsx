import type { MessageLine } from "../../../bot/contract/campaigns";
import type { Day } from "../../../bot/domain/calendar/day";
import { MessageMark } from "../../marks/campaign-mark";
import { capitalized } from "../../parts/capitalized";
import { GapRow } from "../../parts/gap-row";
import { useWindow } from "../../parts/use-window";
import { momentOfLine } from "./moments";
import { words } from "./words";

const COLUMNS = 4;

interface MessageTableProps {
  lines: readonly MessageLine[];
  today: Day;
  timeZone: string;
  hrefOfMessage: (id: string) => string;
}

interface MessageRowProps extends Omit<MessageTableProps, "lines"> {
  line: MessageLine;
  index: number;
}

function MessageRow({ line, today, timeZone, hrefOfMessage, index }: MessageRowProps) {
  const said = words.value;
  const moment = momentOfLine(line, today, timeZone);
  const kind = said.kinds[line.kind];
  // what leaves as it should needs no sentence
  const sentence = line.state === "planned" && line.reason === "" ? "" : line.sentence;
  return (
    <tr aria-rowindex={index}>
      <th scope="row">
        {line.recorded ? (
          <a class="name" href={hrefOfMessage(line.id)} aria-label={said.openHistory(line.name, kind)}>
            {line.name}
          </a>
        ) : (
          <strong>{line.name}</strong>
        )}
        <span class="hint">{line.direction === "" ? said.noDirection : line.direction}</span>
      </th>
      <td data-label={said.message}>{capitalized(kind)}</td>
      <td data-label={said.decision}>
        <span class="stack">
          <MessageMark state={line.state} word={said.states[line.state]} />
          {sentence === "" ? null : (
            <span class="hint" title={sentence}>
              {sentence}
            </span>
          )}
        </span>
      </td>
      <td data-label={said.when}>
        {moment === null ? (
          <span class="quiet">{said.notSent}</span>
        ) : (
          <span class="stack">
            <span>{moment.when}</span>
            {moment.zone === null ? null : <span class="hint">{said.localTime(moment.zone)}</span>}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Messages by kind and name: the server's order, which ranks nobody. Beyond 200 lines only those near the screen are drawn. */
export function MessageTable({ lines, ...same }: MessageTableProps) {
  const said = words.value;
  const { body, windowed, from, to, before, after } = useWindow(lines.length);
  return (
    <div class="table-frame">
      <table class={windowed ? "messages windowed" : "messages"} aria-rowcount={lines.length + 1}>
        <caption class="only-heard">{said.messagesCaption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{said.person}</th>
            <th scope="col">{said.message}</th>
            <th scope="col">{said.decision}</th>
            <th scope="col">{said.when}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          <GapRow height={before} columns={COLUMNS} />
          {lines.slice(from, to).map((line, index) => (
            <MessageRow key={line.id} line={line} index={from + index + 2} {...same} />
          ))}
          <GapRow height={after} columns={COLUMNS} />
        </tbody>
      </table>
    </div>
  );
}
