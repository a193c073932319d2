import { useEffect } from "preact/hooks";
import type { Portfolio } from "../../../bot/contract/portfolio";
import { lazily } from "../../parts/lazily";
import { place } from "../../routing/router";
import { askedFigure } from "./figure-address";

/** What opens over the page comes after it: on the screen first is what a person came for. */
const FigurePanel = lazily(async () => (await import("./figure/figure-panel")).FigurePanel, [() => import("./figure/figure.css")]);

/** The figure that the address asks for, open over the page; of an axis page, figures are the axis' own unless the address says. */
export function OpenFigure({ portfolio, axisId = null }: { portfolio: Portfolio; axisId?: string | null }) {
  const asked = askedFigure(place.value.search);
  useEffect(() => {
    // a panel that cannot be had says so when it is opened
    const painted = requestAnimationFrame(() => setTimeout(() => void FigurePanel.fetch().catch(() => undefined), 0));
    return () => cancelAnimationFrame(painted);
  }, []);
  if (asked === null) return null;
  const axis = asked.axisId ?? axisId;
  return <FigurePanel key={`${asked.kind} ${axis ?? ""}`} portfolio={portfolio} kind={asked.kind} axisId={axis} />;
}
