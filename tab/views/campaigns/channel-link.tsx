import { useState } from "preact/hooks";
import type { ChannelAdded } from "../../../bot/contract/channels";
import { campaignPaths } from "../../../bot/contract/campaign-paths";
import { useSession } from "../../app/session";
import { failureSentence } from "../../parts/failure-page";
import { Notice } from "../../parts/notice";
import { say } from "../../parts/spoken";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { words } from "./words";

/** Takes a channel by the link that Teams copies: private and shared ones are not always listed. */
export function ChannelLink({ added }: { added: () => void }) {
  const { api } = useSession();
  const { busy, run } = useOneAtATime();
  const [link, setLink] = useState("");
  const [told, setTold] = useState("");
  const said = words.value.channels;
  const tell = (sentence: string): void => {
    setTold(sentence);
    say(sentence);
  };
  const send = () =>
    run(async () => {
      const answer = await api.post<ChannelAdded>(campaignPaths.channels(), { link });
      if (!answer.ok) return tell(answer.problem?.code === "invalid-input" ? said.linkBad : failureSentence(answer));
      tell(answer.value?.advice ?? "");
      if (answer.value?.channel) setLink("");
      added();
    });
  return (
    <section aria-labelledby="add-channel">
      <h2 id="add-channel">{said.add}</h2>
      <form
        class="channel-link"
        onSubmit={(event) => {
          event.preventDefault();
          if (link.trim() !== "") void send();
        }}
      >
        <label class="text-field grows">
          <span>{said.link}</span>
          <input class="field" type="url" value={link} required onInput={(event) => setLink(event.currentTarget.value)} />
          <span class="hint">{said.linkHow}</span>
        </label>
        <button type="submit" class="button" disabled={busy}>
          {said.adding}
        </button>
      </form>
      {told === "" ? null : (
        <Notice tone="info">
          <p>{told}</p>
        </Notice>
      )}
    </section>
  );
}
