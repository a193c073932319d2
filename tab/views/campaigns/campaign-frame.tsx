import type { ComponentChildren } from "preact";
import type { CampaignPart } from "../../../bot/contract/paths";
import type { Live } from "../../freshness/live";
import { FreshnessLine } from "../../freshness/freshness-line";
import { Heading } from "../../parts/heading";
import { hrefOf } from "../../routing/route";
import { words } from "./words";

const PARTS = [undefined, "journal", "joignabilite", "canaux", "reglages"] as const;

interface CampaignFrameProps {
  title: string;
  part: CampaignPart | null;
  /** What the page shows, for the hour of its last look. */
  of?: Live<unknown>;
  children: ComponentChildren;
}

/** What the five pages of the campaigns share: title, the way to the others, the hour. */
export function CampaignFrame({ title, part, of, children }: CampaignFrameProps) {
  const said = words.value;
  return (
    <article class="page campaigns">
      <div>
        <div class="page-head">
          <div>
            <Heading title={title} />
          </div>
          {of === undefined ? null : (
            <div class="tools">
              <FreshnessLine of={of} />
            </div>
          )}
        </div>
        <nav class="sub-pages" aria-label={said.pages}>
          <ul>
            {PARTS.map((one) => (
              <li key={one ?? ""}>
                <a
                  href={hrefOf({ page: "campaigns", ...(one === undefined ? {} : { part: one }) })}
                  aria-current={(one ?? null) === part ? "page" : undefined}
                >
                  {said.parts[one ?? "semaine"]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {children}
    </article>
  );
}
