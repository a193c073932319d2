import { randomUUID } from "node:crypto";
import type { Answer } from "./answer";
import { openEngine } from "./engine";
import { createFaults } from "./faults";
import type { FaultOptions } from "./faults";
import { createGroupCommit } from "./group-commit";
import { createHttpClient } from "./http-client";
import type { HttpClient, RawHeaders } from "./http-client";
import { createMeter } from "./meter";
import type { Meter } from "./meter";
import { roundUnits } from "./request-units";
import { createServer } from "./server";
import { createThrottle } from "./throttle";

export interface LocalCosmosOptions {
  /** Path of the SQLite file, or `:memory:`. */
  file: string;
  /** Milliseconds of the Unix clock: decides `_ts` and what has expired. */
  now?: () => number;
  /** Beyond so many request units a second the endpoint answers 429; never, when not said. */
  requestUnitsPerSecond?: number;
}

export interface LocalCosmos {
  /** For `new CosmosClient({ endpoint, key, httpClient })`. Nothing listens there: requests stay in the process. */
  endpoint: string;
  key: string;
  httpClient: HttpClient;
  meter: Meter;
  /** For tests: the next document requests fail with this status. */
  failNext(status: number, options?: FaultOptions): void;
  close(): void;
}

const endpoint = "https://cosmos.local";
// No secret: whoever can read the file needs no key. It is here so that requests are signed and checked as in production.
const key = Buffer.from("local cosmos, for development and tests only").toString("base64");

/**
 * Opens the Cosmos DB endpoint of one file, inside this process. It does what Azure does for documents of one partition key
 * path (point operations, patches, transactional batches, queries, time to live) and refuses the rest with 501.
 */
export function createLocalCosmos({ file, now = Date.now, requestUnitsPerSecond }: LocalCosmosOptions): LocalCosmos {
  const engine = openEngine(file, now);
  const faults = createFaults();
  const { meter, count } = createMeter();
  const throttle = requestUnitsPerSecond === undefined ? undefined : createThrottle(requestUnitsPerSecond);
  const serve = createGroupCommit(engine, createServer({ engine, endpoint, key, throttle, takeFault: faults.take }));

  const process = randomUUID().slice(0, 23);
  let requests = 0;
  const describe = (answer: Answer): RawHeaders => {
    requests += 1;
    const raw: RawHeaders = {
      "x-ms-request-charge": String(roundUnits(answer.units)),
      "x-ms-activity-id": `${process}-${requests.toString(16).padStart(12, "0")}`,
      "x-ms-session-token": `0:-1#${engine.writes()}`,
    };
    if (answer.etag !== undefined) raw["etag"] = answer.etag;
    if (answer.continuation !== undefined) raw["x-ms-continuation"] = answer.continuation;
    if (answer.itemCount !== undefined) raw["x-ms-item-count"] = String(answer.itemCount);
    if (answer.substatus !== undefined) raw["x-ms-substatus"] = String(answer.substatus);
    if (answer.retryAfterMs !== undefined) raw["x-ms-retry-after-ms"] = String(answer.retryAfterMs);
    count(answer.units);
    return raw;
  };
  return {
    endpoint,
    key,
    httpClient: createHttpClient(serve, describe),
    meter,
    failNext: faults.failNext,
    close: () => {
      engine.close();
    },
  };
}
