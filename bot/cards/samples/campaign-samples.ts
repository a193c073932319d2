import { actionLine } from "../../domain/prompts/action-line";
import { TODAY } from "../../domain/prompts/testing/facts";
import type { Action } from "../../domain/roadmap/action";
import type { AlertView } from "../alert-card";
import type { EscalationView } from "../escalation-card";
import type { ReminderView } from "../reminder-card";
import { sampleLinks } from "./sample-links";
import { sixtyActions } from "./sixty-actions";
import { aWeeklyCard, fiveActions, ledProjects, sampleProjects } from "./weekly-samples";

const ASKED_ON = "2026-11-12";

/** Silent actions as their co-owner reads of them. */
const silent = (actions: readonly Action[], owner: string): EscalationView => ({
  actions: actions.map((action) => {
    const place = [...sampleProjects, ...ledProjects].find(({ id }) => id === action.projectId);
    return { ...actionLine(action, place?.name ?? "Simplifier les démarches des usagers", TODAY), owner };
  }),
  today: TODAY,
  links: sampleLinks,
});

export const reminderSamples: { usual: ReminderView } & Record<string, ReminderView> = {
  usual: { question: aWeeklyCard({}), askedOn: ASKED_ON, chosen: false },
  chosen: { question: aWeeklyCard({ actions: fiveActions.slice(0, 2), led: ledProjects }), askedOn: ASKED_ON, chosen: true },
  sixty: { question: aWeeklyCard(sixtyActions()), askedOn: ASKED_ON, chosen: false },
};

export const escalationSamples: { usual: EscalationView } & Record<string, EscalationView> = {
  usual: silent(fiveActions.slice(0, 3), "Dominique Valsène"),
  one: silent(fiveActions.slice(3, 4), ""),
  sixty: silent(sixtyActions().actions, "Dominique Valsène"),
};

const campaign = { kind: "weekly", week: "2026-W47", missed: false, failed: 0, unknown: 0 } as const;

export const alertSamples: { usual: AlertView } & Record<string, AlertView> = {
  usual: { campaign: { ...campaign, failed: 12, unknown: 3 }, links: sampleLinks },
  unknownOnly: { campaign: { ...campaign, kind: "reminder", unknown: 1 }, links: sampleLinks },
  failedOnly: { campaign: { ...campaign, kind: "digest", failed: 1 }, links: sampleLinks },
  missed: { campaign: { ...campaign, missed: true }, links: sampleLinks },
};
