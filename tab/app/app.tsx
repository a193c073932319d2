import { hrefOf } from "../routing/route";
import { noSession, session } from "./session";
import { texts } from "./language";
import { OfflineBanner } from "./offline-banner";
import { Navigation } from "./navigation";
import { Page } from "./page";
import { NoHostPage } from "./views";
import { FailurePage } from "../parts/failure-page";
import { Skeleton } from "../parts/skeleton";
import { spoken } from "../parts/spoken";

/** The whole tab: navigation, page, and what is read aloud. */
export function App({ restart }: { restart: () => void }) {
  const why = noSession.value;
  const known = session.value;
  if (why !== null && (why.reason === "not-framed" || why.reason === "silent"))
    return <NoHostPage reason={why.reason} retry={restart} />;
  return (
    <>
      <a class="skip" href="#content">
        {texts.value.shell.skip}
      </a>
      <Navigation />
      <OfflineBanner />
      <main id="content" tabIndex={-1}>
        {known !== null ? (
          <Page />
        ) : why !== null && "problem" in why ? (
          <FailurePage failure={why} retry={restart} />
        ) : (
          <Skeleton />
        )}
      </main>
      {known === null ? null : (
        <footer class="app-foot">
          <a href={hrefOf({ page: "accessibility" })}>{texts.value.shell.accessibility}</a>
        </footer>
      )}
      <p class="only-heard" role="status" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}
