import { useEffect, useState } from "preact/hooks";
import { committeeSubPages } from "../../../bot/contract/committee-paths";
import { useSession } from "../../app/session";
import { say } from "../../parts/spoken";
import { BASE } from "../../routing/route";
import { liveWords } from "./words";

/** Shares the séance to the stage of the Teams meeting; only drawn where Teams can, for a screen that is shared does as well. */
export function StageButton({ meetingId }: { meetingId: string }) {
  const { host } = useSession();
  const { stage: words } = liveWords.value;
  const [share, setShare] = useState<((address: string) => Promise<boolean>) | null>(null);
  const [refused, refuse] = useState(false);
  useEffect(() => {
    void host.stage().then((known) => setShare(() => known));
  }, [host]);
  if (share === null) return null;
  const press = async (): Promise<void> => {
    const isShared = await share(location.origin + BASE + committeeSubPages.live(encodeURIComponent(meetingId)));
    refuse(!isShared);
    say(isShared ? words.shared : words.refused);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void press()}>
        {words.share}
      </button>
      {refused ? <span class="hint attention">{words.refused}</span> : null}
    </>
  );
}
