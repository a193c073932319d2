import { paths } from "../../bot/contract/paths";
import type { Me } from "../../bot/contract/people";
import { languageOf } from "../../bot/domain/wording/language";
import { type ApiParts, createApi } from "../api/client";
import type { NoHost, Host } from "../host/host";
import { wear } from "../host/theme";
import { hrefOf, routeOf } from "../routing/route";
import { navigate, place } from "../routing/router";
import { fetchView } from "./fetch-view";
import { lookFirst } from "./first-look";
import { speak } from "./language";
import { keptPlan, noSession, type PlanName, session } from "./session";

/** What starting needs from the world. */
export interface StartParts {
  findHost: () => Promise<{ ok: true; host: Host } | NoHost>;
  fetch: ApiParts["fetch"];
  check?: ApiParts["check"];
}

/** Goes to the sub page that a deep link carries, with the choices behind it. */
function open(subPage: string): void {
  const [path = "", ...search] = subPage.split("?");
  navigate(hrefOf(routeOf(path), search.length === 0 ? "" : `?${search.join("?")}`), true);
}

/** Finds the host, dresses and speaks like it, opens the page a deep link asks for, and makes the session. */
export async function start({ findHost, fetch, check }: StartParts): Promise<void> {
  noSession.value = null;
  const found = await findHost();
  if (!found.ok) {
    noSession.value = found;
    return;
  }
  const { host } = found;
  wear(host.theme);
  host.onTheme(wear);
  // a deep link only counts on arrival: after that the person goes where they want
  if (host.subPage !== "" && place.value.route.page === "home") open(host.subPage);
  const api = createApi({ fetch, token: (renew) => host.token(renew), language: languageOf(host.locale), check });
  const spoken = speak(host.locale);
  fetchView(place.value.route);
  lookFirst(api, place.value.route, keptPlan());
  const [me, plans] = await Promise.all([api.get<Me>(paths.me()), api.get<PlanName[]>(paths.plans()), spoken]);
  if (!me.ok) noSession.value = me;
  else if (!plans.ok) noSession.value = plans;
  else if (me.value !== null && plans.value !== null) session.value = { api, host, me: me.value, plans: plans.value };
}
