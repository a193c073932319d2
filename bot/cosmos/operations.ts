import type { OperationInput, PatchOperation } from "@azure/cosmos";
import { localIdOf } from "../domain/roadmap/ids";
import type { Write } from "../ports";
import { documentId, toDocument } from "./document";

const PATCH_LIMIT = 10;

/** The operations that carry out a write, in order; one for what writes a whole document. */
export function operationsOf(tenantId: string, write: Write): OperationInput[] {
  switch (write.do) {
    case "create":
      return [{ operationType: "Create", resourceBody: toDocument(tenantId, write.type, write.record) as never }];
    case "replace": {
      const document = toDocument(tenantId, write.type, write.record);
      return [{ operationType: "Replace", id: document.id, resourceBody: document as never, ifMatch: write.etag }];
    }
    case "remove":
      return [{ operationType: "Delete", id: documentId(write), ifMatch: write.etag } as OperationInput];
    case "count-change": {
      const id = documentId({ type: "plan", id: write.planId });
      const paths = ["/version", ...(write.places ?? []).map((place) => `/changes/${localIdOf(place)}`)];
      const steps: PatchOperation[] = paths.map((path) => ({ op: "incr", path, value: 1 }));
      return chunks(steps, PATCH_LIMIT).map((some) => patch(id, some, editionIs(write.edition)));
    }
    case "roll-up": {
      const steps: PatchOperation[] = write.steps.map(({ path, by }) => ({ op: "incr", path: `/rollup/${path.join("/")}`, value: by }));
      if (write.heard) {
        steps.push({ op: "set", path: `/rollup/heard/${write.heard.personId}`, value: write.heard.day });
        steps.push({ op: "set", path: "/rollup/lastHeard", value: write.heard.day });
      }
      const id = documentId({ type: write.type, id: write.id, edition: write.edition });
      return chunks(steps, PATCH_LIMIT).map((some) => patch(id, some));
    }
    case "fence": {
      const { epoch } = write;
      const id = documentId({ type: "lease", id: "scheduler" });
      return [patch(id, [{ op: "set", path: "/epoch", value: epoch }], `FROM c WHERE c.epoch = ${Math.trunc(epoch)}`)];
    }
    case "ring":
      return [patch(documentId({ type: "lease", id: "scheduler" }), [{ op: "incr", path: "/rung", value: 1 }])];
    default:
      return write satisfies never;
  }
}

// an edition is made of plan id and number: letters, digits, dashes and a dot, never a quote
function editionIs(edition: string): string {
  if (!/^[a-z0-9.-]+$/.test(edition)) throw new TypeError(`not an edition: ${edition}`);
  return `FROM c WHERE c.edition = '${edition}'`;
}

const patch = (id: string, operations: PatchOperation[], condition?: string): OperationInput => ({
  operationType: "Patch",
  id,
  resourceBody: condition === undefined ? { operations } : { operations, condition },
});

/** A list in parts of at most `size`. */
export function chunks<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < list.length; from += size) parts.push(list.slice(from, from + size));
  return parts;
}
