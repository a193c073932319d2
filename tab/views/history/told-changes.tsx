import { details } from "../../app/details";
import { type ToldField, toldFields } from "./told-change";

interface ToldChangesProps {
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

/** What moved in one thing, field by field, in words. */
export function ToldChanges({ before, after }: ToldChangesProps) {
  const told = toldFields(before, after);
  if (told.length === 0) return null;
  return (
    <ul class="told">
      {told.map((one) => (
        <li key={one.field}>
          <span class="quiet">{details.value.action.field(one.name)}</span> <Told told={one} />
        </li>
      ))}
    </ul>
  );
}

function Told({ told }: { told: ToldField }) {
  const { action: words } = details.value;
  if (told.moves !== null) {
    return told.moves.length === 1 ? (
      <ins>{told.moves[0]}</ins>
    ) : (
      <ul>
        {told.moves.map((move) => (
          <li key={move}>
            <ins>{move}</ins>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {told.before === null ? null : (
        <>
          <span class="only-heard">{words.from} </span>
          <del>{told.before}</del>
          <span aria-hidden="true"> → </span>
          <span class="only-heard"> {words.to} </span>
        </>
      )}
      <ins>{told.after}</ins>
    </>
  );
}
