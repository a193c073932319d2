import type { Portfolio } from "../../../../bot/contract/portfolio";
import { PanelDialog } from "../../../parts/panel-dialog";
import { type FigureKind, leaveFigure } from "../figure-address";
import { ActionFigure } from "./action-figure";
import { MilestoneFigure } from "./milestone-figure";
import { partOf } from "./part-of";
import { ProjectFigure } from "./project-figure";
import { figureWords } from "./words";

interface FigurePanelProps {
  portfolio: Portfolio;
  kind: FigureKind;
  axisId: string | null;
}

/** A figure opened up: its rule in words, its computation with its numbers, its change, and the things behind it. */
export function FigurePanel({ portfolio, kind, axisId }: FigurePanelProps) {
  const part = partOf(portfolio, axisId);
  const words = figureWords.value;
  if (part === null) return null;
  return (
    <PanelDialog title={words.titles[kind]} close={words.close} closed={leaveFigure} wide>
      <div class="behind">
        <p class="quiet">{part.name}</p>
        {kind === "milestones" ? (
          <MilestoneFigure portfolio={portfolio} part={part} />
        ) : kind === "weather" || kind === "silent" || kind === "gaps" ? (
          <ProjectFigure portfolio={portfolio} part={part} kind={kind} />
        ) : (
          <ActionFigure portfolio={portfolio} part={part} kind={kind} />
        )}
      </div>
    </PanelDialog>
  );
}
