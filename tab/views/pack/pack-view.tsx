import type { z } from "zod";
import { committeePaths } from "../../../bot/contract/committee-paths";
import type { PackChanges, packView } from "../../../bot/contract/packs";
import type { PackContent } from "../../../bot/domain/committee/pack-content";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { formatPercent } from "../../../bot/domain/wording/format-number";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { EVERY_MS_DEARER } from "../../freshness/poll-delay";
import { Breadcrumb } from "../../parts/breadcrumb";
import { CopyLink } from "../../parts/copy-link";
import { FailurePage } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { PackAgenda } from "./pack-agenda";
import { PackAxes } from "./pack-axes";
import { ChangesList } from "./changes-list";
import { PackFiles } from "./pack-files";
import { PackFoot } from "./pack-foot";
import { PackProjects } from "./pack-projects";
import { SincePrevious } from "./since-previous";
import { words } from "./words";

/** A frozen pack: what was known on its day, for ever; beside it what the plan says otherwise today. */
export function PackView({ packId }: { packId: string }) {
  const { api } = useSession();
  const thing = live<z.infer<typeof packView>>(api, committeePaths.pack(packId));
  const since = live<PackChanges>(api, committeePaths.packChanges(packId));
  useFresh(thing, EVERY_MS_DEARER);
  useFresh(since, EVERY_MS_DEARER);
  const opened = thing.value.value;
  const failure = thing.failure.value;
  if (opened === null) return failure === null ? <Skeleton rows={8} /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const said = words.value;
  // checked by its hash on the server: it is what was frozen, in the shape of its day
  const content = opened.content as unknown as PackContent;
  const { mark, verified } = opened;
  const { total, committee, meeting, plan } = content;
  const day = (value: string): string => dayInWords(value, language.value);
  const title = said.title(committee.name, day(meeting.day));
  const changes = since.value.value;
  const needing = content.projects.filter(({ needs }) => needs.some((need) => need !== "silent")).length;
  return (
    <article class="page pack">
      <div class="page-head">
        <div>
          <Breadcrumb
            crumbs={[
              { name: plan.name, href: hrefOf({ page: "plan", planId: mark.planId }) },
              { name: committee.name, href: hrefOf({ page: "committee", committeeId: mark.committeeId }) },
              { name: said.meeting, href: hrefOf({ page: "meeting", meetingId: mark.meetingId }) },
            ]}
          />
          <Heading title={title} />
        </div>
        <div class="tools">
          <CopyLink label={title} />
        </div>
      </div>
      <p class="sentence">
        {total.rate.value === null
          ? said.noRateSentence(day(mark.cutOff), total.rate.known, total.rate.total)
          : said.sentence(day(mark.cutOff), formatPercent(total.rate.value, language.value), total.rate.known, total.rate.total)}{" "}
        {said.needs(needing, total.silent)} {changes === null ? "" : said.since(changes.changes.length)}
      </p>
      <PackFiles packId={mark.id} />
      {changes === null || changes.changes.length === 0 ? null : (
        <section aria-labelledby="since-title">
          <h2 id="since-title">{said.changedTitle(day(mark.cutOff))}</h2>
          <p class="hint">{said.changedHow}</p>
          <ChangesList changes={changes.changes} />
        </section>
      )}
      <PackAgenda content={content} />
      <PackProjects content={content} />
      <SincePrevious packId={mark.id} previous={content.previous} />
      <PackAxes axes={content.axes} />
      <PackFoot mark={mark} content={content} verified={verified} />
    </article>
  );
}
