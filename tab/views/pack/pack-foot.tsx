import type { z } from "zod";
import type { packMark } from "../../../bot/contract/packs";
import type { PackContent } from "../../../bot/domain/committee/pack-content";
import { dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { momentInFull } from "../../parts/clock-time";
import { Folded } from "../../parts/folded";
import { Notice } from "../../parts/notice";
import { words as meetingWords } from "../meeting/words";
import { words } from "./words";

interface PackFootProps {
  mark: z.infer<typeof packMark>;
  content: PackContent;
  verified: boolean;
}

/** What was missing, who was a member, the decisions still open; then the proof that nothing was changed. */
export function PackFoot({ mark, content, verified }: PackFootProps) {
  const said = words.value;
  const { missing, decisions, projects, committee } = content;
  const nameOf = (id: string): string => projects.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      <section aria-labelledby="pack-decisions">
        <h2 id="pack-decisions">{said.decisions}</h2>
        {decisions.length === 0 ? <p class="quiet">{said.noDecisions}</p> : null}
        <ul class="plain-lines">
          {decisions.map((one) => (
            <li key={one.id}>
              <strong>{one.number}</strong> {one.text}{" "}
              <span class="hint">{[one.owner, ...(one.dueDay === null ? [] : [said.due(dayInWords(one.dueDay, language.value))])].filter((part) => part !== "").join(", ")}</span>
            </li>
          ))}
        </ul>
      </section>
      <div class="folds">
        {missing.length === 0 ? <p>{said.missing(0)}.</p> : (
          <Folded title={said.missing(missing.length)}>
            <ul class="missing-lines">
              {missing.map(({ projectId, what }) => (
                <li key={`${projectId} ${what}`}>
                  <strong>{nameOf(projectId)}</strong> <span class="hint">{meetingWords.value.missingWhat[what]}</span>
                </li>
              ))}
            </ul>
          </Folded>
        )}
        <Folded title={said.members}>
          <p>{committee.members.map(({ name }) => name).join(", ")}</p>
        </Folded>
      </div>
      {verified ? null : <Notice tone="fault">{said.damaged}</Notice>}
      <footer class="foot">
        <p>{said.byWhom(mark.byName, momentInFull(mark.frozenAt, language.value, content.plan.timeZone))}</p>
        {verified ? <p>{said.verified}</p> : null}
        <p>
          {said.hash}{"\u00a0: "}<code>{mark.hash}</code>
        </p>
        <p>{said.foot}</p>
      </footer>
    </>
  );
}
