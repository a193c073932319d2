import type { NoHost } from "../host/host";
import { Heading } from "../parts/heading";
import { texts } from "./language";

/** Shown when nothing tells Jalon who is there: opened in a browser, or a host that stays silent. */
export function NoHostPage({ reason, retry }: { reason: NoHost["reason"]; retry: () => void }) {
  const { shell, problems } = texts.value;
  const silent = reason === "silent";
  return (
    <main class="lone" id="content">
      <Heading title={silent ? shell.silentHost.title : shell.openInTeams.title} />
      <p>{silent ? shell.silentHost.why : shell.openInTeams.why}</p>
      {silent ? null : <p>{shell.openInTeams.how}</p>}
      <p class="buttons">
        {silent ? (
          <button type="button" class="button primary" onClick={retry}>
            {problems.retry}
          </button>
        ) : (
          <a class="button primary" href="https://teams.microsoft.com/">
            {shell.openInTeams.link}
          </a>
        )}
      </p>
    </main>
  );
}
