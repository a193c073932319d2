import type { ProjectView } from "../../../bot/contract/actions";
import { duoGaps } from "../../../bot/domain/roadmap/project";
import { editWords } from "../../editing/words";
import { Notice } from "../../parts/notice";

/** Says that a project is not compliant while one of its duo is missing; one that is over, or kept for the record, is left in peace. */
export function DuoGap({ project }: { project: ProjectView }) {
  const gaps = duoGaps(project.values);
  const isOver = project.phase === "finished" || project.phase === "abandoned";
  if (gaps.length === 0 || isOver || project.forTheRecord) return null;
  return (
    <Notice tone="attention" title={editWords.value.nonCompliant}>
      <p>{editWords.value.duoGap(gaps)}</p>
    </Notice>
  );
}
