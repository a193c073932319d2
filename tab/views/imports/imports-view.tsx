import "@fluentui/web-components/tab/define.js";
import "@fluentui/web-components/tablist/define.js";
import { useEffect, useRef, useState } from "preact/hooks";
import { texts } from "../../app/language";
import { Heading } from "../../parts/heading";
import { NewImport } from "./new-import";
import { PastImports } from "./past-imports";
import "./imports.css";

/** The import of plans, for the bureau: a new file, and what was imported before. */
export function ImportsView() {
  const words = texts.value.imports;
  const [shown, show] = useState<"fresh" | "past">("fresh");
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const tabs = list.current;
    const follow = (event: Event): void => {
      const id = event.target === tabs ? tabs?.getAttribute("activeid") : null;
      if (id === "tab-past" || id === "tab-fresh") show(id === "tab-past" ? "past" : "fresh");
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
      <div id="panel-fresh" role="tabpanel" aria-labelledby="tab-fresh" hidden={shown !== "fresh"}>
        <NewImport />
      </div>
      <div id="panel-past" role="tabpanel" aria-labelledby="tab-past" hidden={shown !== "past"}>
        {shown === "past" ? <PastImports /> : null}
      </div>
    </article>
  );
}
