import { join } from "node:path";
import { SYNTHETIC_PLAN_ID } from "../sample/synthetic/options";
import { startChild } from "./child";
import { syntheticData } from "./synthetic-data";

/** A started Jalon with its local Teams, and where its views are seen through the frame of Teams. */
export interface TeamsSite {
  /** The address of local Teams with the tab open at a place, for somebody who leads nothing. */
  addressOf(sub: string): string;
  close(): Promise<void>;
}

/** The views that are measured, by their place in the tab, and what shows that their data is on the screen. */
export const VIEWS = [
  { name: "Synthèse", sub: `plan/${SYNTHETIC_PLAN_ID}`, path: "/tab", shown: "main table tbody tr" },
  { name: "Projets", sub: `plan/${SYNTHETIC_PLAN_ID}/projets`, path: "/tab", shown: "main table.projects tbody tr[aria-rowindex] .name" },
] as const;

/** Fills a synthetic authority of that size, and starts the built server on it. */
export async function openTeamsSite(size: { people: number; actions: number; projects: number }): Promise<TeamsSite> {
  const data = await syntheticData(size);
  const server = await startChild([join(__dirname, "jalon.cjs"), "serve"], { JALON_DATA: data.config.dataDir, PORT: "0", LOG_LEVEL: "error", JALON_SCHEDULER: "0" });
  const [person] = data.sample.people;
  return {
    addressOf: (sub) => `${server.url}/?${new URLSearchParams({ person: person?.id ?? "", view: "tab", lang: "fr", theme: "default", sub })}`,
    async close() {
      await server.stop();
      data.remove();
    },
  };
}
