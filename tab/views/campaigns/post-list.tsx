import { useState } from "preact/hooks";
import type { PostOutcomeView, PostView } from "../../../bot/contract/channels";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { live, useFresh } from "../../freshness/live";
import { momentShort } from "../../parts/clock-time";
import { ConfirmDialog } from "../../parts/confirm-dialog";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

const EVERY_MS = 30_000;
const titleOf = ({ versions }: PostView): string => versions.at(-1)?.title ?? "";

/** What Jalon wrote in channels, newest first; a post is withdrawn, or said not to be there where nobody knows. */
export function PostList() {
  const { api } = useSession();
  const thing = live<PostView[]>(api, campaignPaths.posts());
  useFresh(thing, EVERY_MS);
  const { busy, run } = useOneAtATime();
  const [leaving, setLeaving] = useState<PostView | null>(null);
  const [told, setTold] = useState("");
  const said = words.value.channels;
  const posts = thing.value.value ?? [];
  const act = (path: string, done: string) =>
    run(async () => {
      const answer = await api.post<PostOutcomeView>(path, {});
      const sentence = !answer.ok ? failureSentence(answer) : answer.value?.done ? done : (answer.value?.advice ?? "");
      setTold(sentence);
      say(sentence);
      await thing.look();
    });
  const agreed = (post: PostView): void => {
    setLeaving(null);
    void act(campaignPaths.withdrawPost(post.id), said.withdrawn);
  };
  return (
    <section aria-labelledby="posts-title">
      <h2 id="posts-title">{said.posts}</h2>
      {told === "" ? null : (
        <Notice tone="info">
          <p>{told}</p>
        </Notice>
      )}
      {posts.length === 0 ? <p class="quiet">{said.noPosts}</p> : null}
      <ul class="posts">
        {posts.map((post) => (
          <li key={post.id}>
            <div>
              <strong>{titleOf(post)}</strong> <span class="quiet">{said.postStates[post.state]}</span>
              <p class="hint">
                {said.postedIn(post.channel, momentShort(post.versions[0]?.at ?? "", language.value))}
                {post.versions.length > 1 ? ` · ${said.corrected(momentShort(post.versions.at(-1)?.at ?? "", language.value))}` : ""}
              </p>
              {post.advice === "" ? null : <p>{post.advice}</p>}
            </div>
            <div class="buttons">
              {post.state === "sent" ? (
                <button type="button" class="button" disabled={busy} aria-label={said.withdrawOf(titleOf(post))} onClick={() => setLeaving(post)}>
                  {said.withdraw}
                </button>
              ) : null}
              {post.state === "unknown" ? (
                <button type="button" class="button" disabled={busy} aria-label={said.absentOf(titleOf(post))} onClick={() => void act(campaignPaths.declarePostAbsent(post.id), said.absentNoted)}>
                  {said.absent}
                </button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {leaving === null ? null : (
        <ConfirmDialog title={said.withdrawAsk(titleOf(leaving))} confirm={said.withdraw} agreed={() => agreed(leaving)} left={() => setLeaving(null)}>
          {said.withdrawWhat}
        </ConfirmDialog>
      )}
    </section>
  );
}
