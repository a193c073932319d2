import type { Container, CosmosClientOptions } from "@azure/cosmos";
import { CosmosClient } from "@azure/cosmos";
import { aPerson, aPlan, aProject, anAction, anAxis } from "../../domain/testing/builders";
import type { Action } from "../../domain/roadmap/action";
import type { Records, Staged, Store, Stores } from "../../ports";
import { openCosmos } from "../open-cosmos";

/** A store over a database made for the tests. */
export interface StoreUnderTest {
  stores: Stores;
  /** The container itself, to put down what no store would. */
  container: Container;
  close(): Promise<void>;
}

/** How a theme gets at it: a store of a tenant that no other test uses. */
export interface StoreFixture {
  stores: Stores;
  container: Container;
  newTenant(): string;
}

export type GetStore = () => StoreFixture;

/** Opens the production store in a database of its own, which goes when the tests are over. */
export async function openUnderTest(
  client: CosmosClientOptions,
  database: string,
  done: () => void = () => undefined,
): Promise<StoreUnderTest> {
  const opened = await openCosmos({ client, database, container: "jalon", create: true });
  const direct = new CosmosClient(client);
  return {
    stores: opened.stores,
    container: direct.database(database).container("jalon"),
    async close() {
      await direct.database(database).delete();
      direct.dispose();
      opened.close();
      done();
    },
  };
}

export const create = <T extends Staged["type"]>(type: T, record: Records[T]): Staged => ({ do: "create", type, record }) as Staged;

/** An action of the plan named `plan`; its id is `plan.` and the name. */
export const storedAction = (name: string, values: Partial<Action> = {}): Action =>
  anAction({ id: `plan.${name}`, axisId: "plan.x1", projectId: "plan.p1", title: name, ...values });

/** A plan with an axis, a project and these actions. */
export async function storePlan(store: Store, actions: readonly Action[] = [storedAction("a1")]): Promise<void> {
  const outcome = await store.commit([
    create("plan", aPlan()),
    create("axis", anAxis({ id: "plan.x1" })),
    create("project", aProject({ id: "plan.p1", axisId: "plan.x1" })),
    create("person", aPerson()),
    ...actions.map((action) => create("action", action)),
  ]);
  if (!outcome.ok) throw new Error(`the plan was not stored: ${outcome.reason}`);
}
