import { Tab } from "@fluentui/web-components/tab/class.js";
import { definition as tab } from "@fluentui/web-components/tab/definition.js";
import { Tablist } from "@fluentui/web-components/tablist/class.js";
import { definition as tablist } from "@fluentui/web-components/tablist/definition.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { Heading } from "../../parts/heading";
import { NewImport } from "./new-import";
import { PastImports } from "./past-imports";
import { importWords } from "./words";

Tab.define(tab);
Tablist.define(tablist);

/** The import of plans, for the bureau: a new file, and what was imported before. */
export function ImportsView() {
  const words = importWords.value;
  const [shown, show] = useState<"fresh" | "past">("fresh");
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const tabs = list.current;
    // Fluent hides and shows the panels itself; the event only says which one is to be filled
    const follow = (event: Event): void => {
      if (event instanceof CustomEvent && event.detail instanceof Element)
        show(event.detail.id === "tab-past" ? "past" : "fresh");
    };
    tabs?.addEventListener("change", follow);
    return () => tabs?.removeEventListener("change", follow);
  }, []);
  return (
    <article class="page">
      <div class="page-head">
        <div>
          <Heading title={words.title} />
        </div>
      </div>
      <p class="sentence">{words.sentence}</p>
      <fluent-tablist ref={list} activeid="tab-fresh" role="tablist" aria-label={words.title}>
        <fluent-tab id="tab-fresh" role="tab" aria-controls="panel-fresh">
          {words.fresh}
        </fluent-tab>
        <fluent-tab id="tab-past" role="tab" aria-controls="panel-past">
          {words.past}
        </fluent-tab>
      </fluent-tablist>
      <div id="panel-fresh" role="tabpanel" aria-labelledby="tab-fresh">
        <NewImport />
      </div>
      <div id="panel-past" role="tabpanel" aria-labelledby="tab-past" hidden>
        {shown === "past" ? <PastImports /> : null}
      </div>
    </article>
  );
}
