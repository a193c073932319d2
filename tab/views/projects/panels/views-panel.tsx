import { useState } from "preact/hooks";
import type { SavedViewLine } from "../../../../bot/contract/views";
import { tidyQuery } from "../../../../bot/domain/portfolio/project-list/query-address";
import { place } from "../../../routing/router";
import { listHref } from "../use-query";
import type { ViewsMenuProps } from "../views-menu";
import { SaveView } from "./save-view";
import { ViewLine } from "./view-line";
import { panelWords } from "./words";

/** What is saved, what can be done with each, and how to save what is shown now. */
export function ViewsPanel({ planId, saved, acts, removed, shown, close }: ViewsMenuProps & { shown: SavedViewLine | null; close: () => void }) {
  const said = panelWords.value;
  const [told, tell] = useState("");
  const query = tidyQuery(place.value.search);
  const listed = (title: string, views: readonly SavedViewLine[]) =>
    views.length === 0 ? null : (
      <>
        <h2>{title}</h2>
        <ul>
          {views.map((view) => (
            <ViewLine
              key={view.id}
              {...{ planId, view, query, acts, tell, close }}
              shown={view.id === shown?.id}
              opens={view.id === saved.opensOn}
              removed={(gone) => {
                close();
                removed(gone);
              }}
            />
          ))}
        </ul>
      </>
    );
  return (
    <div class="views-panel">
      {saved.views.length === 0 ? (
        <p class="quiet">{said.noViews}</p>
      ) : (
        <ul>
          <li class="view-line">
            <a href={listHref(planId, "")} aria-current={query === "" ? "true" : undefined} onClick={close}>
              {said.usualView}
            </a>
          </li>
        </ul>
      )}
      {listed(
        said.ownViews,
        saved.views.filter((view) => !view.shared),
      )}
      {listed(
        said.sharedViews,
        saved.views.filter((view) => view.shared),
      )}
      <h2>{said.saveTitle}</h2>
      <SaveView
        canShare={saved.canShare.allowed}
        save={async (name, shared) => {
          const why = await acts.save({ name, query, shared });
          tell(why === "" ? said.saved(name.trim()) : "");
          return why;
        }}
      />
      <p class="hint" role="status">
        {told}
      </p>
    </div>
  );
}
