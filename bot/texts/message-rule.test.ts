import { CAMPAIGN_DEFAULTS } from "../domain/campaigns/campaign-settings";
import { MESSAGE_KINDS } from "../domain/campaigns/ledger-fields";
import { LANGUAGES } from "../domain/wording/language";
import { messageRule } from "./message-rule";

describe("the rule behind a message", () => {
  it("names the hour and the days that the settings say", () => {
    const settings = { ...CAMPAIGN_DEFAULTS, collection: { weekday: 2, time: "10:30" }, reminderAfter: 1, escalationAfter: 3 };
    expect(messageRule("weekly", "", settings, "fr")).toContain("le mardi à 10\u00a0h\u00a030.");
    expect(messageRule("weekly", "", settings, "en")).toContain("on Tuesday at 10:30.");
    expect(messageRule("reminder", "", settings, "fr")).toContain("1\u00a0jour travaillé après");
    expect(messageRule("escalation", "", settings, "fr")).toContain("3\u00a0jours travaillés");
  });

  it("says after it what became of the message", () =>
    expect(messageRule("reminder", "holiday", CAMPAIGN_DEFAULTS, "fr")).toMatch(/après\. Reporté\u00a0: le jour prévu est férié\.$/));

  it.each(LANGUAGES)("is one sentence for each kind, in %s", (language) => {
    const rules = MESSAGE_KINDS.map((kind) => messageRule(kind, "", CAMPAIGN_DEFAULTS, language));
    expect(new Set(rules).size).toBe(MESSAGE_KINDS.length);
    for (const rule of rules) expect(rule).toMatch(/^[^.]+\.$/);
  });
});
