import { type ActionUpdate, type HistoryEntry, type WeatherUpdate } from "../../bot/contract/actions";
import type { EditRequestBody } from "../../bot/contract/edits";
import type { Snapshot } from "../../bot/domain/portfolio/snapshot";
import { paths } from "../../bot/contract/paths";
import type { PersonView } from "../../bot/contract/people";
import { rollupOf } from "../../bot/domain/progress/contribution";
import { type Action, isOpen } from "../../bot/domain/roadmap/action";
import { type Answer, answerable, applyAnswer } from "../../bot/domain/updates/answer";
import { SampleAvailabilities } from "./availabilities";
import { bareWorld } from "./bare-world";
import { calendarOf } from "./calendar";
import { SampleCampaigns } from "./campaigns";
import { SampleChannels } from "./channels";
import { choicesOf } from "./choices";
import { SampleCommittees } from "./committee-api";
import { directionName } from "./directions";
import { electedNoteOf } from "./elected-note";
import { SampleDirectory } from "./directory";
import { SampleEdits } from "./edits";
import { figureOf } from "./figures";
import { SampleHandovers } from "./handover";
import { SampleHistories, type Values, WEEK } from "./histories";
import { SampleImports } from "./imports-made";
import { SampleLiveMeeting } from "./live-meeting";
import { SampleJournal } from "./journal";
import { pastOfSamples } from "./past-world";
import { PEOPLE } from "./people";
import { quietWorld } from "./quiet-world";
import { indicatorsOf, reviewOf } from "./review";
import { SampleViews } from "./saved-views";
import { ok, problem, type SampleAnswer, type SampleRequest } from "./sample-answer";
import type { SampleState } from "./states";
import { actionViewOf, axisViewOf, portfolioOf, projectViewOf } from "./views";
import { DEFAULT_DAYS, NOW, OTHER_PLAN, PLAN, type SampleWorld, sampleWorld, TODAY } from "./world";

/** What the tab needs before it can show anything: these do not fail, whatever else does. */
const KNOWN_AT_ONCE: readonly string[] = [paths.me(), paths.plans()];

/** A small server over one sample world: what is written is seen again, nothing outlives it. */
export class SampleApi {
  private readonly world: SampleWorld;
  private people: PersonView[] = PEOPLE.map((person) => ({ ...person }));
  private readonly imports: SampleImports;
  private readonly histories = new SampleHistories();
  private readonly journal: SampleJournal;
  /** The event that is being undone; empty when none is. */
  private undoing = "";
  private confirmedAt: string | null = null;
  private readonly answered = new Set<string>();
  private version = 41;
  private conflictsLeft: number;
  private looks = 0;
  private readonly campaigns: SampleCampaigns;
  private readonly channels: SampleChannels;
  private readonly edits: SampleEdits;
  private readonly handovers: SampleHandovers;
  private readonly availabilities: SampleAvailabilities;
  private readonly committees: SampleCommittees;
  private readonly views: SampleViews;
  private readonly directory: SampleDirectory;
  private readonly liveMeeting: SampleLiveMeeting;
  /** The figures of the weeks before: none on the first day, of last week only while the plan is young. */
  private readonly past: readonly Snapshot[];

  constructor(private readonly state: SampleState) {
    const world = sampleWorld(state);
    this.world = state === "quiet" ? quietWorld(world) : state === "bare" ? bareWorld(world) : world;
    if (state === "empty") this.people = [];
    this.imports = new SampleImports(state);
    this.past = pastOfSamples(this.world, state);
    this.journal = new SampleJournal(this.world, state === "empty");
    this.conflictsLeft = state === "conflict" ? 1 : 0;
    this.edits = new SampleEdits(this.world, (id, kind, { before, after }, by) => this.note(id, kind, before ?? {}, after, by), this.conflictsLeft);
    this.handovers = new SampleHandovers(this.world, this.journal, (body) => this.changed(this.edits.edit(body, this.who, true)));
    this.channels = new SampleChannels(state === "empty", this.who.bureau);
    this.campaigns = new SampleCampaigns(state, { ...this.who, name: this.me().name });
    this.availabilities = new SampleAvailabilities(this.who.id, state === "empty");
    this.directory = new SampleDirectory(this.world, state === "empty", this.conflictsLeft);
    this.liveMeeting = new SampleLiveMeeting(this.world, state, this.who);
    const edit = (body: EditRequestBody): SampleAnswer => this.changed(this.edits.edit(body, this.who, true));
    this.committees = new SampleCommittees(this.world, state, this.who, { edit, undo: (eventId) => this.changed(this.takeBack(eventId)) });
    this.views = new SampleViews({ id: this.who.id, roles: this.who.bureau ? ["bureau"] : ["agent"] }, state !== "empty");
  }

  private get who(): { id: string; bureau: boolean } {
    if (this.state === "agent") return { id: "p-004", bureau: false };
    return this.state === "executive" ? { id: "p-005", bureau: false } : { id: "p-001", bureau: true };
  }

  answer(request: SampleRequest): SampleAnswer {
    const [, area = "", id = "", part = "", sub = "", act = ""] = request.path
      .split("/")
      .filter((piece) => piece !== "")
      .map(decodeURIComponent);
    const { method } = request;
    if (this.state === "error" && method === "GET" && !KNOWN_AT_ONCE.includes(request.path)) return problem(500, "fault", "");
    if (area === "channels" || area === "posts") return this.channels.answer([area, id, part], request);
    if (area === "campaigns") return this.campaigns.answer([id, part, sub], request);
    if (area === "me" && id === "availability")
      return this.availabilities.answer(
        method,
        this.who.id,
        [part, sub].filter((piece) => piece !== "").join("/"),
        request.body,
      );
    if (area === "people" && part === "handover") return this.handovers.answer(id, request, this.who);
    if (area === "people" && part === "availability") return this.availabilityOf(id, request);
    if (area === "me") return id === "" ? ok(this.me()) : id === "actions" ? ok(this.mine()) : this.week(method);
    if (area === "plans" && id === "") return ok(this.state === "empty" ? [] : [PLAN, OTHER_PLAN]);
    if (area === "plans" && part === "portfolio") return this.portfolio(request.ifNoneMatch);
    if (area === "plans" && part === "figures") return figureOf(this.world, sub, request.query);
    if (area === "plans" && part === "calendar") return this.calendar(request.ifNoneMatch);
    if (area === "plans" && part === "edits") return this.changed(this.edits.edit(request.body as EditRequestBody, this.who));
    if (area === "plans" && part === "events") return this.changed(this.takeBack(sub));
    if (area === "plans" && part === "history") return this.journal.page(request.query, this.who);
    if (area === "plans" && part === "indicators") return ok(indicatorsOf(this.world));
    if (area === "plans" && part === "review") return ok(reviewOf(this.world, Number(request.query.get("year") ?? TODAY.slice(0, 4))));
    if (area === "directory") return this.directory.answer([id, part, sub], request, this.who);
    if (area === "contacts") return ok(this.people.filter((one) => one.id === "p-001").map(({ name, email }) => ({ name, email })));
    if (area === "choices") return ok(choicesOf());
    if (area === "plans" && part === "views") return this.views.answer(method, sub, act, request);
    if (area === "plans" && part === "opening-view") return this.views.openOn(request);
    if (area === "plans" && part === "axes") return this.find(this.world.axes, sub, axisViewOf);
    if (area === "projects" && part === "")
      return this.find(this.world.projects, id, (one) => projectViewOf(this.world, one, this.who));
    if (area === "projects" && part === "weather") return this.declare(id, request.body as WeatherUpdate);
    if (area === "actions" && part === "")
      return this.find(this.world.actions, id, (one) => actionViewOf(this.world, one, this.who));
    if (area === "actions" && part === "updates") return this.update(id, request.body as ActionUpdate);
    if (part === "history") return ok(this.histories.of(id, area === "projects" ? "project" : "action"));
    if (area === "imports") return this.imports.answer([id, part], request);
    if (area === "people" && !this.who.bureau) return method === "GET" ? ok(this.people.map((one) => ({ ...one, link: null, reach: null }))) : problem(403, "bureau-only", "");
    if (area === "people") return method === "GET" ? ok(this.people) : this.setAddress(id, request.body);
    if (area === "plans" && part === "elected-note") return ok(electedNoteOf(request.query.get("quarter")));
    if (area === "plans" && (part === "committees" || part === "decisions")) return this.committees.ofPlan(part, request, this.state === "empty" ? [] : [this.liveMeeting.line]);
    const live = area === "meetings" ? this.liveMeeting.answer([id, part], request) : null;
    return live ?? this.committees.answer([area, id, part], request) ?? problem(404, "not-found", "Rien à cette adresse.");
  }

  private availabilityOf(personId: string, { method, path, body }: SampleRequest): SampleAnswer {
    if (!this.who.bureau && personId !== this.who.id)
      return problem(403, "own-availability", "Chacun tient ses disponibilités\u00a0; le bureau des projets peut aider.");
    return this.availabilities.answer(method, personId, path.split("/availability")[1]?.slice(1) ?? "", body);
  }

  private changed(answer: SampleAnswer): SampleAnswer {
    if (answer.status === 200) this.version += 1;
    return answer;
  }

  private find<T extends { id: string }>(all: readonly T[], id: string, view: (one: T) => unknown): SampleAnswer {
    const found = all.find((one) => one.id === id);
    return found ? ok(view(found)) : problem(404, "not-found", "Rien à cette adresse.");
  }

  private me() {
    const permission = this.who.bureau ? { allowed: true } : { allowed: false, reason: "bureau-only" };
    const name = PEOPLE.find((person) => person.id === this.who.id)?.name ?? "";
    return {
      id: this.who.id,
      name,
      language: "fr",
      roles: [this.who.bureau ? "bureau" : this.state === "executive" ? "executive" : "agent"],
      canImport: permission,
      canEditPeople: permission,
      canEditPlan: permission,
      canSeeCampaigns:
        this.who.bureau || this.state === "executive" ? { allowed: true } : { allowed: false, reason: "bureau-or-executive" },
    };
  }

  private own(): Action[] {
    return this.world.actions.filter((action) => action.ownerId === this.who.id);
  }

  private mine() {
    return this.own().map((action) => actionViewOf(this.world, action, this.who));
  }

  private week(method: string): SampleAnswer {
    const waiting =
      this.confirmedAt !== null
        ? []
        : this.own()
            .filter((action) => isOpen(action) && !this.answered.has(action.id))
            .map((action) => action.id);
    if (method === "POST") {
      for (const id of waiting) this.note(id, "confirmation", {}, {});
      this.confirmedAt = NOW;
      return ok({ week: WEEK, waiting: [], confirmedAt: NOW });
    }
    return ok({ week: WEEK, waiting, confirmedAt: this.confirmedAt });
  }

  private portfolio(ifNoneMatch: string | null): SampleAnswer {
    this.looks += 1;
    if (this.state === "changing" && this.looks > 1) this.advanceOne();
    const etag = `"${this.version}"`;
    return ifNoneMatch === etag ? { status: 304, body: null, etag } : { ...ok(portfolioOf(this.world, this.version, this.past)), etag };
  }

  private calendar(ifNoneMatch: string | null): SampleAnswer {
    const etag = `"c${this.version}"`;
    return ifNoneMatch === etag ? { status: 304, body: null, etag } : { ...ok(calendarOf(this.world, this.version)), etag };
  }

  private advanceOne(): void {
    const open = this.world.actions.find((action) => action.projectId === "p06" && action.status !== "done");
    if (open) this.record(open.id, { status: "done" }, "p-005");
  }

  private update(id: string, { version, ...answer }: ActionUpdate): SampleAnswer {
    const action = this.world.actions.find((one) => one.id === id);
    if (!action) return problem(404, "not-found", "Rien à cette adresse.");
    if (this.conflictsLeft > 0) {
      this.conflictsLeft -= 1;
      this.record(id, { status: "blocked", obstacle: "L’éditeur n’a pas livré la version attendue." }, "p-005");
    }
    const now = this.world.actions.find((one) => one.id === id) ?? action;
    if (now.version !== version) {
      return problem(409, "version-conflict", "L’action a changé entre-temps.", {
        current: actionViewOf(this.world, now, this.who),
      });
    }
    const refusal = this.record(id, answer, this.who.id);
    if (refusal !== null) return problem(400, "invalid-input", "Cette valeur n’est pas possible.", { field: refusal });
    this.answered.add(id);
    return this.find(this.world.actions, id, (one) => actionViewOf(this.world, one, this.who));
  }

  /** Applies an answer with the domain's own rule; returns the field that is refused, or null. */
  private record(id: string, answer: Answer, by: string): string | null {
    const index = this.world.actions.findIndex((one) => one.id === id);
    const before = this.world.actions[index];
    if (!before) return "id";
    const said = applyAnswer(before, answer, { personId: by, at: NOW, today: TODAY, channel: "tab" });
    if (!said.ok) return said.field;
    this.world.actions[index] = said.after;
    this.note(id, "answer", answerable(before), answerable(said.after), by);
    const project = this.world.projects.find((one) => one.id === before.projectId);
    if (project) {
      project.rollup = {
        ...rollupOf(
          this.world.actions.filter((one) => one.projectId === project.id),
          DEFAULT_DAYS,
        ),
        lastHeard: TODAY,
      };
    }
    this.version += 1;
    return null;
  }

  private note(id: string, kind: HistoryEntry["kind"], before: Values, after: Values, by = this.who.id): void {
    this.histories.add(id, kind, before, after, by);
    const subject = this.world.projects.some((one) => one.id === id) ? "project" : "action";
    this.journal.add(kind, { subject, id, before, after }, by, kind === "undo" ? { undoes: this.undoing } : {});
  }

  private takeBack(eventId: string): SampleAnswer {
    this.undoing = eventId;
    return this.edits.undo(eventId, this.who, this.journal.changesOf(eventId));
  }

  private declare(id: string, said: WeatherUpdate): SampleAnswer {
    const project = this.world.projects.find((one) => one.id === id);
    if (!project) return problem(404, "not-found", "Rien à cette adresse.");
    if (project.version !== said.version)
      return problem(409, "version-conflict", "", { current: projectViewOf(this.world, project, this.who) });
    const before = project.weather;
    project.weather = {
      level: said.level,
      comment: said.comment,
      at: NOW,
      week: WEEK,
      by: this.who.id,
      previous: before?.level ?? null,
    };
    project.version += 1;
    this.version += 1;
    this.note(
      id,
      "weather",
      { weather: before?.level ?? null, comment: before?.comment ?? "" },
      { weather: said.level, comment: said.comment },
    );
    return ok(projectViewOf(this.world, project, this.who));
  }

  private setAddress(id: string, body: unknown): SampleAnswer {
    const person = this.people.find((one) => one.id === id);
    if (!person) return problem(404, "not-found", "Rien à cette adresse.");
    const { email = person.email, title = person.title, directionId = person.directionId } = body as Partial<PersonView>;
    Object.assign(person, { title, directionId, direction: directionName(directionId) });
    if (email === person.email) return ok(this.people);
    if (email !== "" && !/^\S+@\S+\.\S+$/.test(email))
      return problem(400, "invalid-input", "Cette adresse n’est pas possible.", { field: "email" });
    person.email = email;
    person.link = email === "" ? "unlinked" : "waiting";
    return ok(this.people);
  }
}
