import type { NewView, SavedViews, ViewChange } from "../../bot/contract/views";
import { canChangeView, canShareViews } from "../../bot/domain/access/view-access";
import type { Person } from "../../bot/domain/people/person";
import {
  addView,
  changeView,
  emptyShelf,
  removeView,
  restoreView,
  type Shelved,
  standing,
  type ViewShelf,
} from "../../bot/domain/portfolio/view-shelf";
import { ok, problem, type SampleAnswer, type SampleRequest } from "./sample-answer";
import { NOW, PLAN } from "./world";

const SENTENCES: Record<Extract<Shelved, { ok: false }>["reason"], string> = {
  "view-name-owed": "Donnez un nom à cette vue. Rien n’a été enregistré.",
  "view-name-taken": "Une vue porte déjà ce nom. Rien n’a été enregistré.",
  "views-full": "Cinquante vues sont déjà enregistrées, c’est le plus possible.",
  "not-found": "Cette vue n’existe plus.",
};

/** The saved views of the sample plan: the bureau shares two; what is saved is seen again. */
export class SampleViews {
  private readonly shelves: Record<"own" | "shared", ViewShelf>;
  private made = 0;

  constructor(
    private readonly who: Pick<Person, "id" | "roles">,
    withShared: boolean,
  ) {
    const shared = emptyShelf(PLAN.id, null);
    const views = [
      { id: "v-silent", name: "Comité de suivi\u00a0: ce qui se tait", query: "voir=silent&tri=heard&groupe=none", deletedAt: null },
      { id: "v-sheets", name: "Fiches à compléter", query: "phase=running&tri=completeness&colonnes=phase,heads,completeness", deletedAt: null },
    ];
    this.shelves = { own: emptyShelf(PLAN.id, who.id), shared: { ...shared, views: withShared ? views : [] } };
  }

  answer(method: string, id: string, act: string, { body }: SampleRequest): SampleAnswer {
    if (method === "GET") return ok(this.listed());
    if (id === "") {
      const { shared, ...view } = body as NewView;
      this.made += 1;
      return this.put(shared ? "shared" : "own", (shelf) => addView(shelf, { ...view, id: `v-${this.made}` }));
    }
    const which = this.shelves.shared.views.some((view) => view.id === id) ? "shared" : "own";
    if (act === "removal") return this.put(which, (shelf) => removeView(shelf, id, NOW));
    if (act === "restoration") return this.put(which, (shelf) => restoreView(shelf, id));
    return this.put(which, (shelf) => changeView(shelf, id, body as ViewChange));
  }

  openOn({ body }: SampleRequest): SampleAnswer {
    this.shelves.own.opensOn = (body as { viewId: string | null }).viewId;
    return ok(this.listed());
  }

  private put(which: "own" | "shared", act: (shelf: ViewShelf) => Shelved): SampleAnswer {
    const permission = canChangeView(this.who, { shared: which === "shared" });
    if (!permission.allowed) return problem(403, permission.reason, "Réservé au bureau des projets.");
    const shelved = act(this.shelves[which]);
    if (!shelved.ok) return problem(shelved.reason === "not-found" ? 404 : 409, shelved.reason, SENTENCES[shelved.reason]);
    this.shelves[which] = shelved.shelf;
    return ok(this.listed());
  }

  private listed(): SavedViews {
    const lines = (shelf: ViewShelf, shared: boolean) =>
      standing(shelf).map(({ id, name, query }) => ({ id, name, query, shared, canChange: canChangeView(this.who, { shared }) }));
    const { own, shared } = this.shelves;
    const views = [...lines(own, false), ...lines(shared, true)];
    return { views, opensOn: views.some(({ id }) => id === own.opensOn) ? own.opensOn : null, canShare: canShareViews(this.who) };
  }
}
