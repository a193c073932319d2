import chevron from "fluent-icon:chevron-right-20-regular";
import { texts } from "../app/language";
import { Icon } from "../marks/icon";

export interface Crumb {
  name: string;
  href: string;
}

/** The way down to this page; the page itself is its heading, so it is not repeated. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav class="breadcrumb" aria-label={texts.value.shell.breadcrumb}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.name}</a>
            <Icon of={chevron} size={12} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
