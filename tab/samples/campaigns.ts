import type { SettingsUpdate, SettingsView } from "../../bot/contract/campaign-settings";
import type { CampaignView, MessageLine } from "../../bot/contract/campaigns";
import type { IsoWeek } from "../../bot/domain/calendar/iso-week";
import { CAMPAIGN_DEFAULTS } from "../../bot/domain/campaigns/campaign-settings";
import { MESSAGE_STATES } from "../../bot/domain/campaigns/ledger-fields";
import { reachOf, weeklyLines } from "./campaign-lines";
import { WEEK } from "./histories";
import { ok, problem, type SampleAnswer, type SampleRequest } from "./sample-answer";
import type { SampleState } from "./states";
import { NOW, TODAY } from "./world";

const RECIPIENTS = 54;
const RECIPIENTS_LARGE = 900;
/** How many messages leave between two looks. */
const AT_A_TIME = 16;
const ZONE = "Europe/Paris";

const { id: _, ...DEFAULTS } = CAMPAIGN_DEFAULTS;
const yes = { allowed: true } as const;
const no = (reason: string) => ({ allowed: false, reason }) as const;

const countsOf = (lines: readonly MessageLine[]): CampaignView["counts"] => {
  const counts = { planned: 0, deferred: 0, skipped: 0, sending: 0, sent: 0, unknown: 0, failed: 0, answered: 0, withdrawn: 0 };
  for (const line of lines) counts[line.state] += 1;
  return counts;
};

/** The campaigns of a sample world: launched, they send a little at each look, and end. */
export class SampleCampaigns {
  private lines: MessageLine[];
  private stage: CampaignView["state"];
  private by: CampaignView["by"] = null;
  private consentBy: CampaignView["by"] = null;
  private settings: SettingsView["settings"] = { ...DEFAULTS, collection: { weekday: 2, time: "09:00" } };
  private settingsVersion = 1;
  private conflictsLeft: number;

  constructor(
    private readonly state: SampleState,
    private readonly who: { id: string; name: string; bureau: boolean },
  ) {
    const none = state === "empty";
    this.lines = none ? [] : weeklyLines(WEEK, this.people, false);
    this.stage = "coming";
    this.conflictsLeft = state === "conflict" ? 1 : 0;
    if (state === "consent") {
      this.stage = "waiting";
      this.by = { id: "p-002", name: "Mathis Dorval" };
    }
    this.settings.closedDays = [{ day: "2026-12-24", name: "Fermeture de Noël" }];
  }

  private get people(): number {
    return this.state === "large" ? RECIPIENTS_LARGE : this.state === "empty" ? 0 : RECIPIENTS;
  }

  /** What a path under `/api/campaigns/` answers. */
  answer([what = "", act = "", last = ""]: string[], { method, query, body }: SampleRequest): SampleAnswer {
    const week = query.get("week") ?? WEEK;
    if (what === "week" && act === "progress") return this.progress(week);
    if (what === "week") return ok(this.week(week));
    if (what === "ledger") return ok(this.ledger(week));
    if (what === "reachability") return ok(reachOf(this.people));
    if (what === "settings") return method === "GET" ? ok(this.view()) : this.change(body as SettingsUpdate);
    if (what === "messages") return this.message(act, last === "withdrawal");
    return method === "POST" ? this.act(act) : problem(404, "not-found", "Rien à cette adresse.");
  }

  private linesOf(week: IsoWeek): MessageLine[] {
    if (week === WEEK) return this.lines;
    return week < WEEK ? weeklyLines(week, this.people, true) : weeklyLines(week, this.people, false);
  }

  private week(week: IsoWeek) {
    const lines = this.linesOf(week);
    return {
      week,
      currentWeek: WEEK,
      now: NOW,
      today: TODAY,
      timeZone: ZONE,
      campaigns: lines.length === 0 ? [] : [this.campaign(week, lines)],
      lines,
    };
  }

  private campaign(week: IsoWeek, lines: MessageLine[]): CampaignView {
    const present = week === WEEK;
    const state = present ? this.stage : week < WEEK ? "ended" : "coming";
    const launchable = lines.filter((line) => line.state === "planned").length;
    const { consentAbove } = this.settings;
    const may = (when: CampaignView["state"], otherwise: string) =>
      !this.who.bureau ? no("bureau-only") : state === when ? yes : no(otherwise);
    const started = state !== "coming" && state !== "waiting";
    return {
      id: `weekly.${week}`,
      kind: "weekly",
      week,
      state,
      startsAt: state === "running" ? NOW : (lines.find((line) => line.state === "planned")?.at ?? null),
      startedAt: started ? "2026-11-10T08:00:00.000Z" : null,
      endedAt: state === "ended" ? (present ? NOW : "2026-11-10T08:02:00.000Z") : null,
      by: present ? this.by : null,
      consentBy: present ? this.consentBy : null,
      recipients: lines.length,
      counts: countsOf(lines),
      launchable,
      needsConsent: launchable > consentAbove,
      consentAbove,
      canLaunch: present ? may("coming", "campaign-over") : this.who.bureau ? no("campaign-other-week") : no("bureau-only"),
      canConsent: this.by?.id === this.who.id ? no("second-person") : state === "waiting" ? yes : no("campaign-not-waiting"),
      canPause: state === "coming" && this.who.bureau ? yes : may("running", "campaign-not-running"),
      canResume: may("paused", "campaign-not-paused"),
    };
  }

  private progress(week: IsoWeek): SampleAnswer {
    if (week === WEEK && this.stage === "running") this.send();
    const { campaigns } = this.week(week);
    return ok({
      week,
      campaigns: campaigns.map(({ id, kind, state, recipients, counts }) => ({ id, kind, state, recipients, counts })),
    });
  }

  /** A little time goes by: some messages leave, one of them uncertainly and one in vain. */
  private send(): void {
    let left = AT_A_TIME;
    const waiting = this.lines.some((line) => line.state === "planned") ? "planned" : "deferred";
    this.lines = this.lines.map((line, index) => {
      if (left === 0 || line.state !== waiting) return line;
      left -= 1;
      if (index === 8) return { ...line, state: "unknown", reason: "unknown", sentence: "Teams n’a pas confirmé la remise." };
      if (index === 20)
        return { ...line, state: "failed", reason: "blocked", sentence: "La personne a bloqué Jalon dans Teams." };
      return { ...line, state: "sent", at: NOW, reason: "", sentence: "" };
    });
    if (!this.lines.some((line) => line.state === "planned" || line.state === "deferred")) this.stage = "ended";
  }

  private act(act: string): SampleAnswer {
    if (!this.who.bureau && act !== "consent") return problem(403, "bureau-only", "Seul le bureau des projets peut le faire.");
    const asked = this.campaign(WEEK, this.lines);
    if (act === "launch") {
      this.by = { id: this.who.id, name: this.who.name };
      this.stage = asked.needsConsent ? "waiting" : "running";
    } else if (act === "consent") {
      if (!asked.canConsent.allowed) return problem(403, asked.canConsent.reason, "Une autre personne doit donner son accord.");
      this.consentBy = { id: this.who.id, name: this.who.name };
      this.stage = "running";
    } else if (act === "pause") this.stage = "paused";
    else if (act === "resume") this.stage = this.lines.some((line) => line.recorded) ? "running" : "coming";
    if (this.stage === "running") this.lines = this.lines.map((line) => ({ ...line, recorded: true }));
    return ok(this.campaign(WEEK, this.lines));
  }

  private ledger(week: IsoWeek) {
    const lines = this.linesOf(week).filter((line) => line.recorded);
    return { week, currentWeek: WEEK, total: lines.length, counts: countsOf(lines), lines };
  }

  private message(id: string, withdrawal: boolean): SampleAnswer {
    const week = id.split(".")[1] ?? WEEK;
    const line = this.linesOf(week).find((one) => one.id === id);
    if (!line) return problem(404, "not-found", "Rien à cette adresse.");
    if (withdrawal) {
      const gone: MessageLine = {
        ...line,
        state: "withdrawn",
        reason: "taken-back",
        sentence: "Retiré par le bureau des projets.",
      };
      this.lines = this.lines.map((one) => (one.id === id ? gone : one));
      return this.message(id, false);
    }
    const path = MESSAGE_STATES.filter((state) => state === "planned" || state === "sending" || state === line.state);
    return ok({
      line,
      rule: "Chaque semaine, Jalon demande où en sont les actions que la personne pilote et qui ne sont pas terminées.",
      attempts: line.state === "failed" ? 1 : 0,
      steps: path.map((state, index) => ({
        at: `2026-11-${String(9 + index).padStart(2, "0")}T08:0${index}:00.000Z`,
        state,
        reason: state === line.state ? line.reason : "",
        sentence: state === line.state ? line.sentence : "",
      })),
      canWithdraw: !this.who.bureau ? no("bureau-only") : line.state === "sent" ? yes : no("message-not-there"),
    });
  }

  private view(): SettingsView {
    return {
      version: String(this.settingsVersion),
      settings: this.settings,
      canChange: this.who.bureau ? yes : no("bureau-only"),
    };
  }

  private change({ version, settings }: SettingsUpdate): SampleAnswer {
    if (this.conflictsLeft > 0) {
      this.conflictsLeft -= 1;
      this.settings = { ...this.settings, window: { from: "08:30", to: "16:30" } };
      this.settingsVersion += 1;
    }
    if (version !== String(this.settingsVersion))
      return problem(409, "version-conflict", "Quelqu’un a modifié ceci entre-temps.", { current: this.view() });
    if (settings.window.from >= settings.window.to) {
      const sentence = "L’heure de fin doit venir après l’heure de début.";
      return problem(422, "settings-refused", sentence, { errors: [{ field: "window", code: "hours-reversed", sentence }] });
    }
    this.settings = settings;
    this.settingsVersion += 1;
    return ok(this.view());
  }
}
