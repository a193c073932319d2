import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { z } from "zod";

const GUID = z.guid("an Entra id such as 11111111-2222-4333-8444-555555555555");
const port = z.coerce.number().int().min(0).max(65_535);
const yes = z.enum(["", "0", "1"]).default("").transform((value) => value === "1");

/** The tenant and registrations of the local Teams: they exist on this machine only. */
export const LOCAL = {
  tenantId: "0a10c0de-0000-4000-8000-000000000001",
  botAppId: "0a10c0de-0000-4000-8000-0000000000b0",
  tabAppId: "0a10c0de-0000-4000-8000-0000000000a0",
  teamsAppId: "0a10c0de-0000-4000-8000-0000000000c0",
} as const;

const common = z.object({
  PORT: port.default(3978),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

const local = common.extend({
  JALON_MODE: z.literal("local").default("local"),
  JALON_DATA: z.string().default(".jalon"),
  JALON_LOCAL_ANONYMOUS_BOT: yes,
  JALON_SCHEDULER: z.enum(["0", "1"]).default("1").transform((value) => value === "1"),
});

const azure = common.extend({
  JALON_MODE: z.literal("azure"),
  JALON_TENANTS: z.string().transform((list) => list.split(",").map((one) => one.trim().toLowerCase())).pipe(z.array(GUID).min(1)),
  JALON_BOT_APP_ID: GUID,
  JALON_BOT_TENANT_ID: GUID,
  JALON_TAB_APP_ID: GUID,
  JALON_TEAMS_APP_ID: GUID,
  JALON_HOST: z.string().regex(/^[a-z0-9.-]+$/, "a host name without https://"),
  JALON_BOT_CREDENTIAL: z.enum(["managed-identity", "federated", "secret"]).default("managed-identity"),
  JALON_BOT_SECRET: z.string().default(""),
  AZURE_CLIENT_ID: z.string().default(""),
  COSMOS_ENDPOINT: z.url(),
  COSMOS_DATABASE: z.string().default("jalon"),
  COSMOS_CONTAINER: z.string().default("jalon"),
  QUEUE_ENDPOINT: z.url(),
  QUEUE_NAME: z.string().default("jalon"),
});

export interface LocalConfig {
  mode: "local";
  port: number;
  logLevel: string;
  dataDir: string;
  anonymousBot: boolean;
  /** False: campaigns leave only when a job or the bureau has them leave. By themselves otherwise. */
  scheduler?: boolean;
}
export type AzureConfig = { mode: "azure"; port: number; logLevel: string } & Omit<z.infer<typeof azure>, "JALON_MODE" | "PORT" | "LOG_LEVEL">;
export type Config = LocalConfig | AzureConfig;

/** Every variable that is wrong, with what it should be. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Configuration refused:\n${faults.map((fault) => `- ${fault}`).join("\n")}\n.env.example explains each variable.`);
    this.name = "ConfigError";
  }
}

/** Reads and checks the environment. The only reader of it. Throws ConfigError with every bad variable. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const mode = given["JALON_MODE"] ?? "local";
  if (mode === "azure") {
    const { JALON_MODE: _mode, PORT, LOG_LEVEL, ...rest } = parse(azure, given);
    return { mode: "azure", port: PORT, logLevel: LOG_LEVEL, ...rest };
  }
  const values = parse(local, { ...given, JALON_MODE: mode });
  if (given["NODE_ENV"] === "production" || given["WEBSITE_SITE_NAME"]) {
    throw new ConfigError(["JALON_MODE: local mode hands out tokens to whoever asks and never runs in production; set JALON_MODE=azure"]);
  }
  const dataDir = resolve(values.JALON_DATA.replace(/^~(?=\/|$)/, homedir()));
  const { PORT, LOG_LEVEL: logLevel, JALON_LOCAL_ANONYMOUS_BOT: anonymousBot, JALON_SCHEDULER: scheduler } = values;
  return { mode: "local", port: PORT, logLevel, dataDir, anonymousBot, scheduler };
}

function parse<S extends z.ZodType>(schema: S, values: Record<string, string | undefined>): z.infer<S> {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.map((issue) => `${issue.path[0] === undefined ? "environment" : String(issue.path[0])}: ${issue.message}`));
}

/** Where the database of local mode lies. */
export const localDatabaseFile = (config: LocalConfig): string => join(config.dataDir, "jalon.db");
