import { counted } from "../../domain/wording/plural";
import type { commands as fr } from "../fr/commands";

/** What commands say to whoever types them. */
export const commands: typeof fr = {
  importRefused: (faults) => `Refused: ${counted(faults, "error", "errors", "en")}, nothing was imported.`,
  importConflicts: (count) =>
    `${counted(count, "cell", "cells", "en")} changed both in the file and in Jalon: nothing is imported until something says which ` +
    "value to keep (--keep-jalon, --take-file, or cell by cell in the tab).",
  importHolds: (plan, { axes, projects, actions, people }) =>
    `${plan}: ${[
      counted(axes, "axis", "axes", "en"),
      counted(projects, "project", "projects", "en"),
      counted(actions, "action", "actions", "en"),
      counted(people, "person", "people", "en"),
    ].join(", ")}.`,
  importDone: (applied, { created, changed, unchanged, missing }) =>
    `${applied ? "Imported" : "Would import"}: ${[
      counted(created, "addition", "additions", "en"),
      counted(changed, "change", "changes", "en"),
      counted(unchanged, "unchanged", "unchanged", "en"),
      counted(missing, "missing from the file", "missing from the file", "en"),
    ].join(", ")}.`,
  doctor: {
    good: "good",
    bad: "LOOK",
    configuration: "configuration",
    configurationSeen: (mode, port) => `mode ${mode}, port ${port}`,
    configurationRemedy: "Correct this variable: .env.example explains them all.",
    node: "Node.js",
    nodeRemedy: "Install Node.js 20.19 or newer.",
    zone: (name) => `time zone ${name}`,
    zoneUnknown: "unknown",
    zoneRemedy: "Install time zone data (tzdata, full Node).",
    tab: "tab",
    tabBuilt: (built) => (built ? "built" : "missing"),
    tabRemedy: "Run npm run build.",
    store: "database",
    storeSeen: (plans) => counted(plans, "plan", "plans", "en"),
    storeRemedy: "Check COSMOS_ENDPOINT, the identity's rights on the data, or the JALON_DATA folder.",
    token: "bot token",
    tokenSeen: (given) => (given ? "given" : "none"),
    tokenRemedy: "Check JALON_BOT_APP_ID, JALON_BOT_TENANT_ID and the bot's identity or secret.",
    port: "port",
    portSeen: (port, free) => (free ? `${port} free` : `${port} taken: Jalon is probably running already`),
  },
};
