import { answerJson, answerRefusal } from "./answer";
import type { Answer } from "./answer";
import { readContainerDefinition, ridOf } from "./container-definition";
import type { Container, ContainerDefinition } from "./container-definition";
import { idFault } from "./documents";
import type { Engine } from "./engine";
import { isObject, parseJson } from "./json";
import { badRequest, notFound, notImplemented, refuse } from "./refusals";
import type { EndpointRequest } from "./request";

/** The account itself: one region, which reads and writes. */
export function answerAccount(endpoint: string): Answer {
  const location = [{ name: "Local", databaseAccountEndpoint: endpoint }];
  return answerJson(200, {
    id: "local",
    _self: "",
    _rid: "local",
    _dbs: "//dbs/",
    writableLocations: location,
    readableLocations: location,
    enableMultipleWriteLocations: false,
    enablePerPartitionFailoverBehavior: false,
    userConsistencyPolicy: { defaultConsistencyLevel: "Session" },
  });
}

/** Creates, reads and deletes databases. */
export function routeDatabase(engine: Engine, { method, segments, body }: EndpointRequest): Answer {
  const [, id] = segments;
  if (id === undefined) {
    return method === "POST" ? createDatabase(engine, body) : answerRefusal(notImplemented("lists of databases"));
  }
  const number = engine.read(() => engine.catalog.findDatabase(id));
  if (number === undefined) return answerRefusal(notFound("the database does not exist"));
  if (method === "GET") return answerJson(200, describeDatabase(id, number));
  if (method !== "DELETE") return answerRefusal(notImplemented(`${method} on a database`));
  engine.write(() => {
    engine.catalog.deleteDatabase(id);
    engine.documents.forget();
  });
  return { status: 204, body: "", units: 1 };
}

function createDatabase(engine: Engine, body: string): Answer {
  const parsed = parseJson(body);
  const id = isObject(parsed) ? parsed["id"] : undefined;
  if (typeof id !== "string" || idFault(id) !== undefined) return answerRefusal(badRequest("The database has no legal id."));
  return engine.write(() => {
    if (engine.catalog.findDatabase(id) !== undefined) return answerRefusal(refuse(409, "The database already exists."));
    return answerJson(201, describeDatabase(id, engine.catalog.createDatabase(id)));
  });
}

/** Creates, reads, changes and deletes containers. */
export function routeContainer(engine: Engine, { method, segments, body }: EndpointRequest): Answer {
  const [, database = "", , id] = segments;
  if (id === undefined) {
    return method === "POST" ? createContainer(engine, database, body) : answerRefusal(notImplemented("lists of containers"));
  }
  const container = engine.read(() => engine.catalog.findContainer(database, id));
  if (container === undefined) return answerRefusal(notFound("the container does not exist"));
  if (method === "GET") return answerJson(200, describeContainer(container));
  if (method === "PUT") return replaceContainer(engine, container, body);
  if (method !== "DELETE") return answerRefusal(notImplemented(`${method} on a container`));
  engine.write(() => {
    engine.catalog.deleteContainer(container);
    engine.documents.forget();
  });
  return { status: 204, body: "", units: 1 };
}

function createContainer(engine: Engine, database: string, body: string): Answer {
  const read = readContainerDefinition(parseJson(body));
  if (!read.ok) return answerRefusal(read);
  return engine.write(() => {
    if (engine.catalog.findContainer(database, read.definition.id) !== undefined) {
      return answerRefusal(refuse(409, "The container already exists."));
    }
    const container = engine.catalog.createContainer(database, read.definition);
    if (container === undefined) return answerRefusal(notFound("the database does not exist"));
    return answerJson(201, describeContainer(container));
  });
}

function replaceContainer(engine: Engine, container: Container, body: string): Answer {
  const read = readContainerDefinition(parseJson(body));
  if (!read.ok) return answerRefusal(read);
  const { definition } = container;
  if (read.definition.id !== definition.id) return answerRefusal(badRequest("The id of a container cannot change."));
  if (read.definition.partitionKey.paths.join() !== definition.partitionKey.paths.join()) {
    return answerRefusal(badRequest("The partition key of a container cannot change."));
  }
  if (read.definition.defaultTtl !== definition.defaultTtl) {
    return answerRefusal(notImplemented("changing the default time to live of a container"));
  }
  engine.write(() => {
    engine.catalog.replaceContainer(container, read.definition);
    engine.documents.forget();
  });
  return answerJson(200, describeContainer({ ...container, definition: read.definition }));
}

/** The physical partitions of a container: always one, whatever its size. */
export function answerPartitionRanges(container: Container): Answer {
  const range = { id: "0", minInclusive: "", maxExclusive: "FF", _rid: container.rid, status: "online", parents: [] };
  return answerJson(200, { _rid: container.rid, PartitionKeyRanges: [range], _count: 1 });
}

function describeDatabase(id: string, number: number): object {
  const rid = ridOf(number);
  return { id, _rid: rid, _self: `dbs/${rid}/`, _etag: `"${rid}"`, _colls: "colls/", _users: "users/", _ts: 0 };
}

function describeContainer({ definition, rid, databaseRid }: Container): ContainerDefinition & Record<string, unknown> {
  const system = { _rid: rid, _self: `dbs/${databaseRid}/colls/${rid}/`, _etag: `"${rid}"`, _docs: "docs/", _ts: 0 };
  return { ...definition, ...system };
}
