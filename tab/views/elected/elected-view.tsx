import { formatPercent } from "../../../bot/domain/wording/format-number";
import { language, texts } from "../../app/language";
import { useSession } from "../../app/session";
import { momentInFull } from "../../parts/clock-time";
import { FailurePage } from "../../parts/failure-page";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { PlanPage } from "../plan/plan-page";
import { usePortfolio } from "../plan/use-portfolio";
import { AxisCard } from "./axis-card";
import { ElectedNote } from "./elected-note";
import { EmblematicList } from "./emblematic-list";
import { MandateLines } from "./mandate-lines";
import { plainPage } from "./plain-page";
import { electedWords } from "./words";

/** « La note aux élus est lue par eux, par le bureau et par la direction générale. » */
const MAY_READ: ReadonlySet<string> = new Set(["bureau", "executive", "elected"]);

/** One page in plain words for elected members (*Vue élus*): objectives, emblematic projects, commitments. */
export function ElectedView({ planId }: { planId: string }) {
  const { thing } = usePortfolio(planId);
  const { me } = useSession();
  const portfolio = thing.value.value;
  const failure = thing.failure.value;
  if (portfolio === null)
    return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const words = electedWords.value;
  const { axes, emblems, commitments, unknown } = plainPage(portfolio);
  const going = axes.filter(({ plain }) => plain.state !== null);
  const { rate } = portfolio.total;
  return (
    <PlanPage plan={portfolio.plan} part="elus" of={thing} asOf={portfolio.asOf}>
      <p class="sentence">
        {words.sentence(going.filter(({ plain }) => plain.state === "onTrack").length, going.length)}{" "}
        {rate === null ? words.notComputed : words.done(formatPercent(rate.value, language.value))}
      </p>
      <p class="no-print">
        <a href={hrefOf({ page: "review", planId })}>{words.review}</a>
      </p>
      {me.roles.some((role) => MAY_READ.has(role)) ? <ElectedNote planId={planId} /> : null}
      <section aria-labelledby="objectives-title">
        <h2 id="objectives-title">{words.axesTitle}</h2>
        <ul class="plain-axes">
          {axes.map(({ id, name, plain }) => (
            <AxisCard key={id} name={name} plain={plain} />
          ))}
        </ul>
      </section>
      <EmblematicList emblems={emblems} />
      <MandateLines {...commitments} />
      <footer class="foot">
        <p>{texts.value.portfolio.asOf(momentInFull(portfolio.asOf, language.value))}</p>
        <p>{words.rule}</p>
        {me.canEditPlan.allowed && unknown.length > 0 ? <p class="attention no-print">{words.unknown(unknown.join(", "))}</p> : null}
      </footer>
    </PlanPage>
  );
}

