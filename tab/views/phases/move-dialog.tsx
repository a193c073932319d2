import { useEffect } from "preact/hooks";
import type { ProjectView } from "../../../bot/contract/actions";
import type { EditReceipt } from "../../../bot/contract/edits";
import { paths } from "../../../bot/contract/paths";
import type { Phase } from "../../../bot/domain/roadmap/phase";
import { useSession } from "../../app/session";
import { texts } from "../../app/language";
import { editWords } from "../../editing/words";
import { live } from "../../freshness/live";
import { failureSentence, refusalSentence } from "../../parts/failure-page";
import { PanelDialog } from "../../parts/panel-dialog";
import { Skeleton } from "../../parts/skeleton";
import { MoveForm } from "./move-form";

interface MoveDialogProps {
  planId: string;
  projectId: string;
  /** The phase it was dropped on; null: the one that follows. */
  to: Phase | null;
  moved: (receipt: EditReceipt, text: string) => void;
  left: () => void;
}

/** Changes the phase of a project: what the present one asks, what is missing, who may let it go. */
export function MoveDialog({ projectId, moved, left, ...move }: MoveDialogProps) {
  const { api } = useSession();
  const thing = live<ProjectView>(api, paths.project(projectId));
  useEffect(() => void thing.look(), [thing]);
  const project = thing.value.value;
  const failure = thing.failure.value;
  const words = editWords.value.phases;
  return (
    <PanelDialog title={project === null ? words.move : words.moveOf(project.name)} close={texts.value.shell.cancel} closed={left}>
      {project === null ? (
        failure === null ? <Skeleton rows={3} /> : <p>{failureSentence(failure)}</p>
      ) : project.canEdit.allowed ? (
        <MoveForm {...move} project={project} moved={moved} />
      ) : (
        <p>{refusalSentence(project.canEdit.reason)}</p>
      )}
    </PanelDialog>
  );
}
