import type { ComponentChildren } from "preact";
import { DIRECTORY_PARTS, type DirectoryPart } from "../../../bot/contract/paths";
import { FreshnessLine } from "../../freshness/freshness-line";
import type { Live } from "../../freshness/live";
import { CopyLink } from "../../parts/copy-link";
import { Heading } from "../../parts/heading";
import { hrefOf } from "../../routing/route";
import { words } from "./words";

interface DirectoryFrameProps {
  part: DirectoryPart | null;
  /** What the page shows, for the hour of its last look. */
  of: Live<unknown>;
  children: ComponentChildren;
}

/** What the three parts of the directory share: title, the way to the others, the hour, the link. */
export function DirectoryFrame({ part, of, children }: DirectoryFrameProps) {
  const { title, parts, pages } = words.value;
  const name = parts[part ?? "personnes"];
  return (
    <article class="page directory">
      <div>
        <div class="page-head">
          <div>
            <Heading title={part === null ? title : `${title}, ${name.toLowerCase()}`} />
          </div>
          <div class="tools">
            <FreshnessLine of={of} />
            <CopyLink label={`${title} – ${name}`} />
          </div>
        </div>
        <nav class="sub-pages" aria-label={pages}>
          <ul>
            {[null, ...DIRECTORY_PARTS].map((one) => (
              <li key={one ?? ""}>
                <a href={hrefOf({ page: "people", ...(one === null ? {} : { part: one }) })} aria-current={one === part ? "page" : undefined}>
                  {parts[one ?? "personnes"]}
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
