import type { EditRequestBody } from "../../bot/contract/edits";
import type { Dossier, HandoverReceipt } from "../../bot/contract/handover";
import type { PlanHistory } from "../../bot/contract/plan-history";
import { contactsOf } from "../../bot/domain/handover/contacts";
import { handoverEdits, isToHandOver } from "../../bot/domain/handover/handover-edits";
import { isOpen } from "../../bot/domain/roadmap/action";
import { headsOf } from "../../bot/domain/roadmap/project";
import { openCriticalRisksIn } from "../../bot/domain/roadmap/risk";
import type { SampleJournal } from "./journal";
import { PEOPLE } from "./people";
import { ok, problem, type SampleAnswer, type SampleRequest } from "./sample-answer";
import { actionViewOf, projectViewOf } from "./views";
import { NOW, PLAN, type SampleWorld } from "./world";

interface Who {
  id: string;
  bureau: boolean;
}

type Edit = (body: EditRequestBody) => SampleAnswer;

/** What the people of a sample world carry, and its passing on, by the domain's own rules. */
export class SampleHandovers {
  constructor(
    private readonly world: SampleWorld,
    private readonly journal: SampleJournal,
    private readonly edit: Edit,
  ) {}

  answer(personId: string, { method, body }: SampleRequest, who: Who): SampleAnswer {
    if (!who.bureau && who.id !== personId) return problem(403, "own-handover", "Chacun passe la main sur ce qu’il porte.");
    return method === "GET" ? this.dossier(personId, who) : this.handOver(personId, body as { requestId: string; to: string; reason: string });
  }

  private carried(personId: string) {
    const projects = this.world.projects.filter((one) => headsOf(one).includes(personId));
    return { projects, actions: this.world.actions.filter(({ ownerId, coOwnerIds }) => ownerId === personId || coOwnerIds.includes(personId)) };
  }

  private dossier(personId: string, who: Who): SampleAnswer {
    const person = PEOPLE.find(({ id }) => id === personId);
    if (!person) return problem(404, "not-found", "Rien à cette adresse.");
    const { projects, actions } = this.carried(personId);
    const [led, open] = [projects.filter(isToHandOver), actions.filter(isOpen)];
    const around = new Map(this.world.projects.map((one) => [one.id, one]));
    const ids = new Set([...led, ...open].map(({ id }) => id));
    const page = (query: Record<string, string>) => (this.journal.page(new URLSearchParams(query), who).body as PlanHistory).lines;
    return ok({
      asOf: NOW,
      person: { id: person.id, name: person.name, title: person.title, email: person.email, direction: person.direction },
      projects: led.map((project) => {
        const { weather, nextMilestone, lastHeard, actions: counts } = projectViewOf(this.world, project, who);
        const { id, code, name, phase, sponsor, endDay, risks } = project;
        const partnerId = headsOf(project).find((one) => one !== personId);
        const side = project.itHeadId === personId ? ("it" as const) : ("business" as const);
        const partner = PEOPLE.find((one) => one.id === partnerId)?.name ?? "";
        return { id, code, name, planName: PLAN.name, phase, side, partner, sponsor, weather: weather.declared, comment: weather.comment, nextMilestone, endDay, lastHeard, late: counts.late, critical: openCriticalRisksIn(risks) };
      }),
      actions: open.map((action) => actionViewOf(this.world, action, who)),
      over: { projects: projects.length - led.length, actions: actions.length - open.length },
      directions: [],
      contacts: contactsOf(personId, led, open, around).flatMap(({ personId: id, shared }) => PEOPLE.filter((one) => one.id === id).map(({ name, title, email }) => ({ id, name, title, email, shared }))),
      moves: page({ kind: "edit" }).filter(({ reason, undoneBy, changes }) => reason !== "" && undoneBy === null && changes.some(({ subject }) => ids.has(subject.id))),
      history: page({ person: personId }).filter(({ confirmed }) => confirmed === null).slice(0, 20),
      canHandOver: { allowed: true },
    } satisfies Dossier);
  }

  private handOver(from: string, { requestId, to, reason }: { requestId: string; to: string; reason: string }): SampleAnswer {
    const { projects, actions } = this.carried(from);
    const edits = handoverEdits(from, to, projects, actions);
    if (edits.length === 0) return problem(409, "nothing-to-change", "Rien n’a changé.");
    const done = this.edit({ requestId, edits: edits as EditRequestBody["edits"], reason });
    if (done.status !== 200) return done;
    const count = (subject: string): number => edits.filter((one) => one.subject === subject).length;
    const { eventId } = done.body as { eventId: string };
    return ok({ moved: [{ planId: PLAN.id, planName: PLAN.name, eventId, projects: count("project"), actions: count("action") }], stuck: [] } satisfies HandoverReceipt);
  }
}
