import type { Application, TouchedApplication } from "../applications/application";
import type { Commitment } from "../roadmap/commitment";
import type { Values } from "../updates/update-event";

/** Says the names behind ids; empty for an id that names nobody any more. */
export interface NameBook {
  person(id: string): string;
  direction(id: string): string;
  /** Absent where the register was not read. */
  application?(id: string): string;
  /** Absent where no plan is at hand: its commitments keep their ids. */
  commitment?(id: string): string;
}

/** A book that also knows the commitments of a plan, by their words. */
export const withCommitments = (names: NameBook, commitments: readonly Commitment[]): NameBook => ({
  ...names,
  commitment: (id) => commitments.find((one) => one.id === id)?.title ?? "",
});

/** A book that also knows the applications of the register. */
export const withApplications = (names: NameBook, register: readonly Pick<Application, "id" | "name">[]): NameBook => ({
  ...names,
  application: (id) => register.find((one) => one.id === id)?.name ?? "",
});

/** Fields that hold ids, under the name they have once the ids are names; those of an import are words already. */
const NAMED: Record<string, { field: string; book: keyof NameBook }> = {
  ownerId: { field: "owner", book: "person" },
  coOwnerIds: { field: "coOwners", book: "person" },
  itHeadId: { field: "itHead", book: "person" },
  businessHeadId: { field: "businessHead", book: "person" },
  directionId: { field: "direction", book: "direction" },
  directorId: { field: "director", book: "person" },
  successorId: { field: "successor", book: "direction" },
  touchedDirectionIds: { field: "touchedDirections", book: "direction" },
  commitmentIds: { field: "commitmentIds", book: "commitment" },
};

/** The values with names in place of the ids of people and directions. */
export function namedValues(values: Values, names: NameBook): Values {
  const said: Values = {};
  for (const [field, value] of Object.entries(values)) {
    if (field === "applications" && Array.isArray(value)) {
      said[field] = (value as TouchedApplication[]).map(({ applicationId, effect }) => ({ name: names.application?.(applicationId) || applicationId, effect }));
      continue;
    }
    const named = NAMED[field];
    if (named === undefined) {
      said[field] = value;
      continue;
    }
    const nameOf = (id: unknown): string => names[named.book]?.(String(id)) || String(id);
    said[named.field] = Array.isArray(value) ? value.map(nameOf) : value === null || value === undefined || value === "" ? null : nameOf(value);
  }
  return said;
}
