import { useEffect } from "preact/hooks";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { PackChanges } from "../../../bot/contract/packs";
import type { PackContent } from "../../../bot/domain/committee/pack-content";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { live } from "../../freshness/live";
import { ChangesList } from "./changes-list";
import { words } from "./words";

/** « Depuis le dernier comité » : this pack beside the one before; both are frozen, so it is asked for once. */
export function SincePrevious({ packId, previous }: { packId: string; previous: PackContent["previous"] }) {
  return previous === null ? <p class="quiet">{words.value.noPrevious}</p> : <Compared packId={packId} previous={previous} />;
}

function Compared({ packId, previous }: { packId: string; previous: NonNullable<PackContent["previous"]> }) {
  const { api } = useSession();
  const said = words.value;
  const thing = live<PackChanges>(api, `${committeePaths.packChanges(packId)}?before=${encodeURIComponent(previous.packId)}`);
  useEffect(() => {
    if (thing.value.peek() === null) void thing.look();
  }, [thing]);
  const changes = thing.value.value;
  if (changes === null) return null;
  return (
    <section aria-labelledby="previous-title">
      <h2 id="previous-title">{said.previousTitle(dayInWords(previous.cutOff, language.value))}</h2>
      <ChangesList changes={changes.changes} />
    </section>
  );
}
