import type { DirectionsView } from "../../../bot/contract/directory";
import { blankDirection, valuesOfDirection } from "../../../bot/domain/directory/direction-values";
import { refusalSentence } from "../../parts/failure-page";
import { DirectionForm } from "./direction-form";
import { DirectoryTools } from "./directory-tools";

/** What is done to the directions as a whole; who may not is told whose they are. */
export const DirectionTools = ({ view, reload }: { view: DirectionsView; reload: () => void }) => (
  <DirectoryTools
    list="directions"
    prefix="d"
    keeps={view.canEdit.allowed}
    filled={view.directions.length > 0}
    reload={reload}
    form={(id, end) => <DirectionForm id={id} values={valuesOfDirection(blankDirection(id))} creates directions={view.directions} {...end} />}
  >
    {view.canEdit.allowed ? null : <p class="hint">{refusalSentence(view.canEdit.reason)}</p>}
  </DirectoryTools>
);
