import { ChatPane } from "./chat/chat-pane";
import { choices } from "./choices";
import { me, people, texts, toast } from "./session";
import { PersonChooser } from "./shell/person-chooser";
import { Rail } from "./shell/rail";
import { TopBar } from "./shell/top-bar";
import { TabPane } from "./tab/tab-pane";

function Body() {
  // with a person in the address the directory is awaited, so that the chooser does not flash by
  if (people.value === null && choices.value.person !== null) return <main id="main" class="waiting" aria-busy="true" />;
  if (!me.value) return <PersonChooser />;
  return (
    <>
      <Rail />
      {choices.value.view === "tab" ? <TabPane /> : <ChatPane key={me.value.id} />}
    </>
  );
}

/** The whole page. */
export function App() {
  return (
    <div class={me.value ? "app" : "app app-choose"}>
      <a class="skip" href="#main">
        {texts.value.skip}
      </a>
      <TopBar />
      <Body />
      <p class="toast" role="status">
        {toast.value}
      </p>
    </div>
  );
}
