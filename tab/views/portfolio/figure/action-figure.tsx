import type { Portfolio } from "../../../../bot/contract/portfolio";
import type { ActionFigure as Asked } from "../../../../bot/domain/portfolio/actions-behind";
import { failureSentence } from "../../../parts/failure-page";
import { Skeleton } from "../../../parts/skeleton";
import { figureHref, type FigureKind } from "../figure-address";
import { ActionList } from "./action-list";
import { Computation } from "./computation";
import type { Part } from "./part-of";
import { PastSentences } from "./past-sentences";
import { ruleOf } from "./rule-of";
import { useFigure } from "./use-figure";
import { figureWords } from "./words";

type Kind = Exclude<FigureKind, "weather" | "silent" | "gaps" | "milestones">;

/** Which actions are behind it: of a coverage, those that are missing. */
const askedOf = (kind: Kind): Asked => (kind === "rate" ? "rated" : kind === "coverage" ? "uninformed" : kind);

/** A figure made of actions. */
export function ActionFigure({ portfolio, part, kind }: { portfolio: Portfolio; part: Part; kind: Kind }) {
  const opened = useFigure(portfolio.plan.id, askedOf(kind), part.axisId);
  const words = figureWords.value;
  const { figure, failure } = opened;
  if (figure === null) return failure === null ? <Skeleton rows={4} /> : <p role="alert">{failureSentence(failure)}</p>;
  const missing = figure.sums.counted - figure.sums.known;
  const heading = kind === "rate" ? words.known(figure.count) : kind === "coverage" ? words.unknown(figure.count) : words.count(figure.count);
  return (
    <>
      <section>
        <h3>{words.rule}</h3>
        <p>{ruleOf(kind, figure)}</p>
      </section>
      <Computation figure={figure} kind={kind} />
      <PastSentences portfolio={portfolio} part={part} kind={kind} />
      <section>
        <h3>{heading}</h3>
        {kind === "rate" && missing > 0 ? (
          <p>
            <a href={figureHref("coverage", part.axisId)}>{words.seeUnknown(missing)}</a>
          </p>
        ) : null}
        <ActionList opened={opened} figure={figure} weighed={kind === "rate"} quiet={kind === "rate" || kind === "coverage"} />
      </section>
    </>
  );
}
