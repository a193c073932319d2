import type { MeetingView } from "../../../bot/contract/meetings";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { hrefOf } from "../../routing/route";
import { PackDraft } from "./pack-draft";
import { words } from "./words";

/** The pack of a séance: frozen, with the way to it; before, what it would hold and what is missing. */
export function PackPart({ view, reload }: { view: MeetingView; reload: () => void }) {
  const said = words.value;
  const { pack, state } = view;
  if (pack === null && (state === "closed" || state === "cancelled")) return null;
  return (
    <section aria-labelledby="pack-title">
      <h2 id="pack-title">{said.pack}</h2>
      {pack !== null ? (
        <>
          <p>{said.frozenAt(dayInWords(pack.cutOff, language.value), pack.byName)}</p>
          <p>
            <a href={hrefOf({ page: "pack", packId: pack.id })}>{said.openPack}</a>
          </p>
        </>
      ) : view.canRun.allowed ? (
        <PackDraft meetingId={view.id} reload={reload} />
      ) : (
        <p class="quiet">{said.noPack}</p>
      )}
    </section>
  );
}
