import type { NoHost } from "../host/host";
import { Heading } from "../parts/heading";
import { noHost } from "../texts/fr/no-host";
import { areaWords } from "./area-words";
import { texts } from "./language";

const { words } = areaWords(noHost, async () => (await import("../texts/en/no-host")).noHost);

/** Shown when nothing tells Jalon who is there: opened in a browser, or a host that stays silent. */
export function NoHostPage({ reason, retry }: { reason: NoHost["reason"]; retry: () => void }) {
  const { problems } = texts.value;
  const said = words.value;
  const silent = reason === "silent";
  return (
    <main class="lone" id="content">
      <Heading title={silent ? said.silentHost.title : said.openInTeams.title} />
      <p>{silent ? said.silentHost.why : said.openInTeams.why}</p>
      {silent ? null : <p>{said.openInTeams.how}</p>}
      <p class="buttons">
        {silent ? (
          <button type="button" class="button primary" onClick={retry}>
            {problems.retry}
          </button>
        ) : (
          <a class="button primary" href="https://teams.microsoft.com/">
            {said.openInTeams.link}
          </a>
        )}
      </p>
    </main>
  );
}
