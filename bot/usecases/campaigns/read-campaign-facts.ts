import { addDays, dayAt, type Instant } from "../../domain/calendar/day";
import { type IsoWeek, weekOf } from "../../domain/calendar/iso-week";
import { settingsThatHold } from "../../domain/campaigns/campaign-settings";
import type { CampaignRecord } from "../../domain/campaigns/campaign-record";
import type { MessageRecord } from "../../domain/campaigns/message-record";
import type { WeekPlanFacts } from "../../domain/campaigns/week-plan-facts";
import type { Store, Stored } from "../../ports";
import type { Authority } from "../authority";

/** What the plan of a week is made from, with the records as they were read, by id, for whoever changes them. */
export interface CampaignFacts extends WeekPlanFacts {
  storedMessages: ReadonlyMap<string, Stored<MessageRecord>>;
  storedCampaigns: ReadonlyMap<string, Stored<CampaignRecord>>;
}

/** Reads everything afresh, in one go for all persons and plans. */
export async function readCampaignFacts(authority: Authority): Promise<CampaignFacts> {
  const { store, directory, clock } = authority;
  authority.plans.forget();
  directory.forget();
  const now = clock.now();
  const [plans, campaigns, [settings]] = await Promise.all([
    authority.plans.all(),
    store.campaigns(),
    store.load([{ type: "settings", id: "campaigns" }]),
  ]);
  const weeks = weeksToRead(now, campaigns.map(({ value }) => value));
  const [people, directions, availabilities, conversations, messages, contents, decisions] = await Promise.all([
    directory.people(),
    directory.directions(),
    store.availabilities(),
    store.conversations(),
    Promise.all(weeks.map((week) => store.messagesOfWeek(week))).then((lists) => lists.flat()),
    Promise.all(plans.map(({ edition }) => contentOf(store, edition))),
    store.openDecisions(),
  ]);
  return {
    people,
    directions,
    availabilities: availabilities.map(({ value }) => value),
    settings: settingsThatHold(settings?.value ?? null, plans[0] ?? null),
    plans,
    axes: contents.flatMap(({ axes }) => axes),
    projects: contents.flatMap(({ projects }) => projects),
    actions: contents.flatMap(({ actions }) => actions),
    decisions: decisions.filter(({ planId }) => plans.some(({ id }) => id === planId)),
    conversations,
    ledger: messages.map(({ value }) => value),
    campaigns: campaigns.map(({ value }) => value),
    now,
    storedMessages: new Map(messages.map((message) => [message.value.id, message])),
    storedCampaigns: new Map(campaigns.map((campaign) => [campaign.value.id, campaign])),
  };
}

async function contentOf(store: Store, edition: string) {
  const [portfolio, actions] = await Promise.all([store.portfolio(edition), store.actionsOfEdition(edition)]);
  return { ...portfolio, actions };
}

/** The weeks it is somewhere on earth, and those of campaigns that are not over. */
function weeksToRead(now: Instant, campaigns: readonly CampaignRecord[]): IsoWeek[] {
  const today = dayAt(now, "UTC");
  // no zone is more than fourteen hours ahead of UTC, none more than twelve behind
  const days = [today, addDays(today, -1), addDays(today, 1)].filter((day) => {
    const hours = (Date.parse(`${day}T00:00:00Z`) - Date.parse(now)) / 3_600_000;
    return hours > -36 && hours < 14;
  });
  const open = campaigns.filter(({ state }) => state === "running" || state === "paused").map(({ week }) => week);
  return [...new Set([...days.map(weekOf), ...open])].toSorted();
}
