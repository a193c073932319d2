import { settingsUpdate, settingsView, type SettingsView } from "../../contract/campaign-settings";
import { canChangeCampaignSettings, canSeeCampaigns } from "../../domain/access/access";
import type { Person } from "../../domain/people/person";
import { changeCampaignSettings } from "../../usecases/campaigns/change-campaign-settings";
import { readCampaignSettings, type ReadSettings } from "../../usecases/campaigns/read-campaign-settings";
import { presentFaults } from "../present-faults";
import { json, problem } from "../reply";
import { type Route, withBody } from "../route";

/** How the authority lets Jalon write to its people. */
export const campaignSettingsRoutes: Route[] = [
  {
    method: "get",
    path: "/api/campaigns/settings",
    summary: "When and how often Jalon writes: collection, window, closing days, limits",
    answer: settingsView,
    async handle({ authority, person }) {
      const permission = canSeeCampaigns(person);
      return permission.allowed ? json(shown(await readCampaignSettings(authority), person)) : problem(permission.reason);
    },
  },
  withBody({
    method: "put",
    path: "/api/campaigns/settings",
    summary: "Saves the settings of campaigns over those that were read",
    body: settingsUpdate,
    answer: settingsView,
    async handle({ authority, person, language, body }) {
      const permission = canChangeCampaignSettings(person);
      if (!permission.allowed) return problem(permission.reason);
      const outcome = await changeCampaignSettings(authority, person.id, body);
      if (outcome.ok) return json(shown(outcome, person));
      if (outcome.reason === "version-conflict") return problem("version-conflict", { current: shown(outcome.current, person) });
      const errors = presentFaults(outcome.faults, language);
      return problem("settings-refused", { errors, ...(errors[0] ? { field: errors[0].field } : {}) });
    },
  }),
];

function shown({ version, settings: { id: _id, ...settings } }: ReadSettings, person: Person): SettingsView {
  return { version, settings, canChange: canChangeCampaignSettings(person) };
}
