import { app, authentication, pages } from "@microsoft/teams-js";

/** A tab of one line each: what the host said, so that a test can read it. */
async function run(): Promise<void> {
  const show = (name: string, words: string) => {
    const line = document.querySelector<HTMLElement>(`[data-name="${name}"]`) ?? document.createElement("p");
    line.dataset["name"] = name;
    line.textContent = words;
    document.body.append(line);
  };
  const button = (label: string, press: () => unknown) => {
    const made = document.createElement("button");
    made.textContent = label;
    made.addEventListener("click", () => void press());
    document.body.append(made);
  };

  await app.initialize();
  app.notifyAppLoaded();
  const context = await app.getContext();
  show("user", context.user?.id ?? "");
  show("tenant", context.user?.tenant?.id ?? "");
  show("locale", context.app.locale);
  show("page", `${context.page.id} ${context.page.subPageId ?? "-"}`);
  show("theme", context.app.theme);
  app.registerOnThemeChangeHandler((theme) => show("theme", theme));
  show("token", await authentication.getAuthToken());
  pages.backStack.registerBackButtonHandler(() => {
    show("back", "asked");
    return true;
  });
  button("Partager", () => pages.shareDeepLink({ subPageId: "axe/3", subPageLabel: "Axe 3" }));
  button("Aller", () =>
    app.openLink(`https://teams.microsoft.com/l/entity/app/portfolio?context=${encodeURIComponent('{"subEntityId":"axe/7"}')}`),
  );
  app.notifySuccess();
  show("ready", "yes");
}

void run();
