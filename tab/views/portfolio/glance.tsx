import type { Portfolio } from "../../../bot/contract/portfolio";
import { formatNumber, formatPercent } from "../../../bot/domain/wording/format-number";
import { language } from "../../app/language";
import { Change } from "./change";
import { figureHref, type FigureKind } from "./figure-address";
import { fewerIsBetter, ratePoints, type Said, sinceSentences, trendOf } from "./trend-words";
import { words } from "./words";

interface CellProps {
  kind: FigureKind;
  figure: string;
  /** False where the figure is none: it then stands back. */
  matters: boolean;
  label: string;
  change: Said | null;
}

const Cell = ({ kind, figure, matters, label, change }: CellProps) => (
  <li>
    <a href={figureHref(kind)} class={matters ? "cell" : "cell none"}>
      <strong>{figure}</strong> <span>{label}</span> <Change said={change} />
    </a>
  </li>
);

/** The plan in six figures that tell what goes wrong, each with its change and leading to what is behind it. */
export function Glance({ portfolio }: { portfolio: Portfolio }) {
  const { total, upcoming } = portfolio;
  const said = words.value;
  const trend = trendOf(total, portfolio);
  const hard = total.weather.rain + total.weather.storm;
  const counted = (kind: FigureKind, count: number, label: (count: number) => string, change: number | undefined = undefined) => (
    <Cell
      key={kind}
      kind={kind}
      figure={formatNumber(count, language.value)}
      matters={count > 0}
      label={label(count)}
      change={change === undefined ? null : fewerIsBetter(change)}
    />
  );
  return (
    <section class="glance" aria-labelledby="glance-title">
      <h2 id="glance-title" class="only-heard">
        {said.glance}
      </h2>
      <ul>
        <Cell
          kind="rate"
          figure={total.rate === null ? "–" : formatPercent(total.rate.value, language.value)}
          matters={total.rate !== null}
          label={total.rate === null ? said.noRate : said.rate}
          change={trend && ratePoints(trend)}
        />
        {counted("late", total.actions.late, said.late, trend?.late)}
        {portfolio.total.projects.running === 0
          ? null
          : [counted("weather", hard, said.hard, trend?.hard), counted("silent", total.silent, said.silent), counted("gaps", total.gaps, said.gaps)]}
        {counted("milestones", upcoming.count, said.upcoming)}
      </ul>
      <p class="hint">
        <a href={figureHref("coverage")}>{said.covered(total.coverage.known, total.coverage.total)}</a>. {sinceSentences(portfolio, total).join(" ")}
      </p>
    </section>
  );
}
