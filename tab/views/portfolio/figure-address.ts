import { navigate, place } from "../../routing/router";

/** The figures that open, by what the address calls them. */
const NAMES = {
  rate: "taux",
  coverage: "couverture",
  all: "actions",
  late: "retards",
  done: "realisees",
  inProgress: "en-cours",
  planned: "a-venir",
  blocked: "bloquees",
  paused: "suspendues",
  abandoned: "abandonnees",
  weather: "meteo",
  silent: "silences",
  gaps: "ecarts",
  milestones: "jalons",
} as const;
export type FigureKind = keyof typeof NAMES;

/** A figure of a plan, or of one of its axes. */
export interface AskedFigure {
  kind: FigureKind;
  axisId: string | null;
}

const [FIGURE, AXIS] = ["chiffre", "axe"] as const;

/** Where a figure opens: over the page it stands on, so that Back leads out of it and a link into it. */
export const figureHref = (kind: FigureKind, axisId: string | null = null): string =>
  `?${new URLSearchParams({ [FIGURE]: NAMES[kind], ...(axisId === null ? {} : { [AXIS]: axisId }) })}`;

/** The figure that an address asks for; null when it asks for none that exists. */
export function askedFigure(search: string): AskedFigure | null {
  const asked = new URLSearchParams(search);
  const name = asked.get(FIGURE);
  const kind = (Object.keys(NAMES) as FigureKind[]).find((one) => NAMES[one] === name);
  return kind === undefined ? null : { kind, axisId: asked.get(AXIS) };
}

/** Leaves the open figure without a step of Back; nothing when the page has changed meanwhile. */
export function leaveFigure(): void {
  if (askedFigure(place.peek().search) !== null) navigate(location.pathname, true);
}
