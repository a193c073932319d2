import type { PortfolioProject } from "../../../../bot/contract/portfolio";
import { completenessOf } from "../../../../bot/domain/portfolio/completeness";
import { PanelDialog } from "../../../parts/panel-dialog";
import { hrefOf } from "../../../routing/route";
import { words } from "../words";
import { panelWords } from "./words";

/** « Complétude : 4 sur 6. Manquent : la charge, le budget. » and what counts. */
export function CompletenessDialog({ project, closed }: { project: PortfolioProject; closed: () => void }) {
  const said = { ...words.value, ...panelWords.value };
  const { said: count, expected } = completenessOf(project);
  const missing = said.missing(project.missing.length, project.missing.map((part) => said.parts[part]).join(", "));
  return (
    <PanelDialog
      title={said.completeOf(project.name)}
      close={said.close}
      closed={closed}
      more={
        <a class="button" href={hrefOf({ page: "project", projectId: project.id })}>
          {said.openProject}
        </a>
      }
    >
      <p>{`${said.completeTitle(count, expected)}. ${missing}`}</p>
      <p class="quiet">{said.formula}</p>
    </PanelDialog>
  );
}
