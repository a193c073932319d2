import { useState } from "preact/hooks";
import { type ChannelView, type PostOutcomeView } from "../../../bot/contract/channels";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import { language } from "../../app/language";
import { useSession } from "../../app/session";
import { momentShort } from "../../parts/clock-time";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

interface ChannelTableProps {
  channels: readonly ChannelView[];
  changed: () => void;
}

/** Team and name, with the kind where it is not an ordinary one. */
const nameOf = ({ team, name, kind }: ChannelView): string => [team, name, words.value.channels.kinds[kind]].filter((part) => part !== "").join(" · ");

/** The channels that Jalon knows, each with its state, what to do, and the proof by a trial. */
export function ChannelTable({ channels, changed }: ChannelTableProps) {
  const { api } = useSession();
  const { busy, run } = useOneAtATime();
  const [told, setTold] = useState<{ tone: "done" | "attention"; sentence: string } | null>(null);
  const said = words.value.channels;
  const tell = (isDone: boolean, sentence: string): void => {
    setTold({ tone: isDone ? "done" : "attention", sentence });
    say(sentence);
    changed();
  };
  const check = (channel: ChannelView) =>
    run(async () => {
      const answer = await api.post<ChannelView>(campaignPaths.checkChannel(), { channelId: channel.id });
      if (!answer.ok) return tell(false, failureSentence(answer));
      const now = answer.value ?? channel;
      tell(now.state === "reachable", said.checked(nameOf(now), said.states[now.state]));
    });
  const test = (channel: ChannelView) =>
    run(async () => {
      const answer = await api.post<PostOutcomeView>(campaignPaths.testPost(), { channelId: channel.id, key: crypto.randomUUID() });
      if (!answer.ok) return tell(false, failureSentence(answer));
      const { done = false, advice = "" } = answer.value ?? {};
      tell(done, done ? said.tested(nameOf(channel)) : advice);
    });
  return (
    <section aria-label={said.title}>
      {told === null ? null : (
        <Notice tone={told.tone}>
          <p>{told.sentence}</p>
        </Notice>
      )}
      <div class="table-frame">
        <table class="channels">
          <caption class="only-heard">{said.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{said.channel}</th>
              <th scope="col">{said.state}</th>
              <th scope="col">{said.acts}</th>
            </tr>
          </thead>
          <tbody>
            {channels.map((channel) => (
              <tr key={channel.id}>
                <th scope="row">
                  <strong>{nameOf(channel)}</strong>
                </th>
                <td data-label={said.state}>
                  {said.states[channel.state]}
                  <span class="hint under">{channel.state === "reachable" ? said.asOf(momentShort(channel.checkedAt, language.value)) : channel.advice}</span>
                </td>
                <td data-label={said.acts}>
                  <div class="buttons">
                    <button type="button" class="button" disabled={busy} aria-label={said.checkOf(nameOf(channel))} onClick={() => void check(channel)}>
                      {said.check}
                    </button>
                    {channel.state === "reachable" ? (
                      <button type="button" class="button" disabled={busy} aria-label={said.testOf(nameOf(channel))} onClick={() => void test(channel)}>
                        {said.test}
                      </button>
                    ) : null}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
