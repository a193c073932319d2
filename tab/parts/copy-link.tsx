import linkIcon from "fluent-icon:link-20-regular";
import { useState } from "preact/hooks";
import { texts } from "../app/language";
import { useSession } from "../app/session";
import { Icon } from "../marks/icon";
import { subPageOf } from "../routing/route";
import { place } from "../routing/router";

/** Copies a link that opens Teams on this page. Where the clipboard is closed, Teams' own dialogue or the link itself. */
export function CopyLink({ label }: { label: string }) {
  const { host } = useSession();
  const { shell } = texts.value;
  const [told, tell] = useState("");
  const copy = async (): Promise<void> => {
    // what is chosen about a list stands behind its address, and goes with the link
    const subPage = subPageOf(place.value.route) + place.value.search;
    const link = host.linkTo(subPage, label);
    if (link === null) {
      if (!(await host.share(subPage, label))) tell(shell.linkFailed(location.href));
      return;
    }
    try {
      await navigator.clipboard.writeText(link);
      tell(shell.linkCopied);
    } catch {
      tell((await host.share(subPage, label)) ? "" : shell.linkFailed(link));
    }
  };
  return (
    <span class="with-word">
      <button type="button" class="button subtle" onClick={() => void copy()}>
        <Icon of={linkIcon} />
        <span class="link-word">{shell.copyLink}</span>
      </button>
      <span class="hint" role="status">
        {told}
      </span>
    </span>
  );
}
