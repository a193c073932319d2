import { render } from "preact";
import { App } from "./app/app";
import { start } from "./app/start";
import { lastTheme, wear } from "./host/theme";
import { startRouter } from "./routing/router";

wear(lastTheme());
startRouter();

const findHost = async () => {
  // outside a frame there is no host to wait for
  if (window.parent === window) return { ok: false as const, reason: "not-framed" as const };
  const { teamsHost } = await import("./host/teams-host");
  return teamsHost();
};

const begin = async (): Promise<void> => {
  // zod and the schemas stay out of what people download
  const check = import.meta.env.DEV ? (await import("./api/check-answer")).checkAnswer : undefined;
  await start({ findHost, fetch: (path, init) => fetch(path, init), check });
};

const page = document.getElementById("app");
if (page) render(<App restart={() => void begin()} />, page);
// the skeleton is painted first, the host is asked afterwards
requestAnimationFrame(() => setTimeout(() => void begin(), 0));
