import { useState } from "preact/hooks";
import type { ActionView as Action } from "../../../bot/contract/actions";
import { paths } from "../../../bot/contract/paths";
import { language, texts } from "../../app/language";
import { details, valueTexts } from "../../app/details";
import { useSession } from "../../app/session";
import { changesInWords } from "../../forms/changes-in-words";
import { UpdateForm } from "../../forms/update-form";
import { FreshnessLine } from "../../freshness/freshness-line";
import { live, useFresh } from "../../freshness/live";
import { EVERY_MS_DEARER } from "../../freshness/poll-delay";
import { Breadcrumb } from "../../parts/breadcrumb";
import { clockTime } from "../../parts/clock-time";
import { CopyLink } from "../../parts/copy-link";
import { FailurePage, refusalSentence } from "../../parts/failure-page";
import { Heading } from "../../parts/heading";
import { Notes } from "../../parts/notes";
import { Notice } from "../../parts/notice";
import { Skeleton } from "../../parts/skeleton";
import { hrefOf } from "../../routing/route";
import { HistoryList } from "../history/history-list";
import { ActionFacts } from "./action-facts";
import { ActionSentence } from "./action-sentence";
import { useOthersChange } from "./use-others-change";

/** An action: where it stands, the form to say so, its facts and its history. */
export function ActionView({ actionId }: { actionId: string }) {
  const { api } = useSession();
  const thing = live<Action>(api, paths.action(actionId));
  useFresh(thing, EVERY_MS_DEARER);
  const [receipt, setReceipt] = useState<string | null>(null);
  const [own, setOwn] = useState(-1);
  const action = thing.value.value;
  const failure = thing.failure.value;
  const other = useOthersChange(action, own);
  const { action: words, answers } = details.value;
  const { shell } = texts.value;
  if (action === null) return failure === null ? <Skeleton /> : <FailurePage failure={failure} retry={() => void thing.look()} />;
  const { planId, planName, axisId, axisName, projectId, projectName } = action;
  const saved = (before: Action, after: Action): void => {
    const changes = changesInWords(before, after, valueTexts.value, language.value);
    const sentence = changes === "" ? answers.receiptNothing : answers.receipt(changes);
    setReceipt(sentence);
    setOwn(after.version);
    thing.put(after);
  };
  return (
    <article class="page">
      <div class="page-head">
        <div>
          <Breadcrumb
            crumbs={[
              { name: planName, href: hrefOf({ page: "plan", planId }) },
              { name: axisName, href: hrefOf({ page: "axis", planId, axisId }) },
              ...(projectId === null ? [] : [{ name: projectName ?? projectId, href: hrefOf({ page: "project", projectId }) }]),
            ]}
          />
          <Heading title={action.title} />
        </div>
        <div class="tools">
          <FreshnessLine of={thing} />
          <CopyLink label={action.title} />
        </div>
      </div>
      <ActionSentence action={action} />
      <div role="status" class="empty-if-quiet">
        {other === null ? null : <Notice tone="info">{shell.changedBy(other)}</Notice>}
      </div>
      <div class="split">
        <div>
          <section aria-labelledby="update-title">
            <h2 id="update-title">{words.update}</h2>
            <div class="receipt" role="status">
              {receipt === null ? null : <Notice tone="done">{receipt}</Notice>}
            </div>
            {action.canUpdate.allowed ? (
              <UpdateForm action={action} saved={saved} />
            ) : (
              <p class="quiet">{refusalSentence(action.canUpdate.reason)}</p>
            )}
          </section>
          <HistoryList path={paths.actionHistory(actionId)} version={action.version} />
        </div>
        <div>
          <ActionFacts action={action} reload={() => void thing.look()} />
          <Notes notes={action.notes} title={words.notes} />
        </div>
      </div>
      <footer class="foot">
        <p>{words.foot(action.version, clockTime(thing.checkedAt.value ?? 0, language.value))}</p>
      </footer>
    </article>
  );
}
