import type { SavedViewLine, SavedViews } from "../../../bot/contract/views";
import { Disclosure } from "../../parts/disclosure";
import { place } from "../../routing/router";
import { ViewsPanel } from "./lazy-panels";
import { type ViewActs, viewShown } from "./use-saved-views";
import { words } from "./words";

export interface ViewsMenuProps {
  planId: string;
  saved: SavedViews;
  acts: ViewActs;
  removed: (view: SavedViewLine) => void;
}

/** The saved views: one's own and the shared ones, each opened by its name, and a name for what is shown now. */
export function ViewsMenu(props: ViewsMenuProps) {
  const shown = viewShown(props.saved.views, place.value.search);
  const { views, viewNow } = words.value;
  return (
    <Disclosure label={views} says={shown === null ? views : viewNow(shown.name)} atEnd>
      {(close) => <ViewsPanel {...props} shown={shown} close={close} />}
    </Disclosure>
  );
}
