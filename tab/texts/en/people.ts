import { counted } from "../../../bot/domain/wording/plural";
import type { people as fr } from "../fr/people";

export const people: typeof fr = {
  link: { unlinked: "no address", waiting: "waiting for first visit", linked: "linked to Teams" },
  reach: {
    reachable: "gets the card",
    uninstalled: "removed Jalon",
    blocked: "blocked Jalon",
    lost: "account not found",
    unknown: "not reached yet",
  },
  title: "Directory",
  sentence: (total, unlinked) =>
    `${counted(total, "person", "people", "en")}. ${
      unlinked === 0
        ? "All have an address."
        : unlinked === 1
          ? "One has no address: Jalon cannot write to them."
          : `${unlinked} have no address: Jalon cannot write to them.`
    }`,
  caption: "People of the plan: department, address and link to Teams",
  search: "Search for a person",
  onlyUnlinked: "Only people without an address",
  person: "Person",
  direction: "Department",
  noDirection: "no department",
  address: "Teams address",
  state: "Link",
  availabilityOf: (name) => `${name}, availability`,
  give: "Give an address",
  giveTo: (name) => `Teams address of ${name}`,
  change: "Change",
  changeOf: (name) => `Change the address of ${name}`,
  save: "Save",
  saved: (name) => `The address of ${name} is saved.`,
  invalid: "An address looks like first.last@authority.fr.",
  noMatch: "Nobody matches.",
  empty: "The directory fills with the first import.",
};
