/** Hosts of the Bot Connector for Teams. Never a wildcard: anybody may register names under azurewebsites.net or trafficmanager.net. */
const CONNECTOR_HOSTS: ReadonlySet<string> = new Set([
  "smba.trafficmanager.net",
  "smba.infra.gcc.teams.microsoft.com",
  "smba.infra.gov.teams.microsoft.us",
]);

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Says whether Jalon may send there, with its token: the one place that decides it. */
export type ServiceUrlRule = (serviceUrl: string) => boolean;

/** In production: https, exactly a host of the Bot Connector, no user info, no port of its own. */
export const connectorHostsOnly: ServiceUrlRule = (serviceUrl) => {
  const url = parse(serviceUrl);
  return url !== null && url.protocol === "https:" && url.port === "" && CONNECTOR_HOSTS.has(url.hostname);
};

/** On one machine: a connector at a loopback address. */
export const loopbackOnly: ServiceUrlRule = (serviceUrl) => {
  const url = parse(serviceUrl);
  return url !== null && url.protocol === "http:" && LOOPBACK.has(url.hostname);
};

function parse(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === "" && url.password === "" ? url : null;
}

/** Two spellings of one service URL: a slash at the end says nothing. */
export const sameServiceUrl = (a: string, b: string): boolean => a.replace(/\/+$/, "") === b.replace(/\/+$/, "");
