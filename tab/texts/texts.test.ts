import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fr } from "./fr";
import { availability } from "./fr/availability";
import { calendar } from "./fr/calendar";
import { calendarView } from "./fr/calendar-view";
import { campaignMarks } from "./fr/campaign-marks";
import { settings } from "./fr/campaign-settings";
import { campaigns } from "./fr/campaigns";
import { channels } from "./fr/channels";
import { accessibility } from "./fr/accessibility";
import { committees } from "./fr/committees";
import { decisions } from "./fr/decisions";
import { meetings } from "./fr/meetings";
import { packs } from "./fr/packs";
import { details as english } from "./en/details";
import { standing as enStanding } from "./en/standing";
import { details } from "./fr/details";
import { directory } from "./fr/directory";
import { lists } from "./fr/directory-lists";
import { editing } from "./fr/editing";
import { elected } from "./fr/elected";
import { electedNote } from "./fr/elected-note";
import { figures } from "./fr/figures";
import { handover } from "./fr/handover";
import { history } from "./fr/history";
import { imports } from "./fr/imports";
import { indicators } from "./fr/indicators";
import { live } from "./fr/live";
import { mandate } from "./fr/mandate";
import { noHost } from "./fr/no-host";
import { projectPanels } from "./fr/project-panels";
import { projects } from "./fr/projects";
import { review } from "./fr/review";
import { standing } from "./fr/standing";
import { synthesis } from "./fr/synthesis";
import type { Rich } from "./rich";

const sources = (language: string): [name: string, text: string][] =>
  readdirSync(join(__dirname, language)).map((name) => [name, readFileSync(join(__dirname, language, name), "utf8")]);

const plain = (parts: Rich<string>): string =>
  parts
    .map((part) => (typeof part === "string" ? part : part.text))
    .join("")
    .replace(/\s/g, " ");

/** What is fetched with its views, beside what every page has. */
const { joined: _, list: __, ...ofCampaigns } = campaigns;
const { list: ___, ...ofAvailability } = availability;
const { milestones: ____, risks: _____, ...ofHistory } = history;
const { axis: ______, ...ofElected } = elected;
const ON_DEMAND = {
  committees,
  electedNote,
  decisions,
  meetings,
  packs,
  channels,
  noHost,
  standing,
  accessibility,
  directory,
  lists,
  details,
  editing,
  figures,
  synthesis,
  imports,
  mandate,
  review,
  indicators,
  handover,
  live,
  elected: ofElected,
  history: ofHistory, availability: ofAvailability, calendar, calendarView, projects, projectPanels, campaignMarks, settings, campaigns: ofCampaigns };

/** Every sentence of a part of the texts, those that take figures or names with `argument` in their place. */
function said(part: unknown, argument: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part === "function") return said(part(argument, argument, argument, argument), argument);
  return typeof part === "object" && part !== null ? Object.values(part).flatMap((one) => said(one, argument)) : [];
}

describe("the French of the tab", () => {
  it("keeps its typography: no plain space where French wants a no-break one, no exclamation mark", () => {
    const sentences = [2, 1, "mot"].flatMap((argument) => said([fr, ON_DEMAND], argument));
    expect(sentences.length).toBeGreaterThan(1500);
    expect(sentences.filter((sentence) => / [:;?!»]|« |!/.test(sentence))).toEqual([]);
  });

  it("writes one apostrophe, the typographic one, also where no call above leads", () => {
    const straight = sources("fr").flatMap(([name, source]) =>
      source
        .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "")
        .split("\n")
        .filter((line) => line.includes("'"))
        .map((line) => `${name} ${line.trim()}`),
    );
    expect(straight).toEqual([]);
  });

  it("agrees with none, one and many", () => {
    expect(plain(standing.decisions(0)) + plain(standing.silent(0))).toBe(
      "Aucun projet ne demande de décision, aucun ne se tait.",
    );
    expect(plain(standing.decisions(1)) + plain(standing.silent(1))).toBe(
      "1 projet demande une décision, 1 se tait depuis plus de deux semaines.",
    );
    expect(plain(standing.decisions(5)) + plain(standing.silent(3))).toBe(
      "5 projets demandent une décision, 3 se taisent depuis plus de deux semaines.",
    );
    expect(plain(standing.rateSentence("47\u00a0%", 41, 46))).toBe(
      "La feuille de route est réalisée à 47 % (41 actions renseignées sur 46).",
    );
    expect(plain(campaigns.joined(campaigns.leave(1, null, true), [campaigns.deferredPart(1)]))).toBe(
      "1 message partira ; 1 est reporté.",
    );
    expect(
      plain(campaigns.joined(campaigns.leave(46, "mardi à 9 h", true), [campaigns.deferredPart(5), campaigns.skippedPart(3)])),
    ).toBe("46 messages partiront mardi à 9 h ; 5 sont reportés, 3 sont sautés.");
    expect(plain(campaigns.leave(46, "mardi à 9 h", false))).toBe("46 messages partiront, les premiers mardi à 9 h");
    expect(plain(campaigns.joined(campaigns.sentPart(0, 54), []))).toBe("0 message sur 54 est parti.");
    expect(campaigns.list(["lundi", "mardi", "jeudi"])).toBe("lundi, mardi et jeudi");
    expect(standing.scope(12, 12)).toBe("");
    expect(standing.scope(5, 12).replace(/\s/g, " ")).toBe("Ces chiffres portent sur 5 axes sur 12.");
  });
});

describe("the English of the tab", () => {
  it("says coverage as English does, the part before the whole", () => {
    expect(plain(enStanding.rateSentence("47%", 178, 188))).toBe("The roadmap is 47% done (178 of 188 actions reported).");
    expect(plain(english.project.axisSentence("47%", 1, 1, "70%"))).toBe("The axis is 47% done (1 of 1 action reported).");
    expect(plain(enStanding.noRateSentence(3, 46, "70%"))).toBe(
      "The completion rate is not computed: 3 of 46 actions reported, 70% are needed.",
    );
  });

  it("agrees with none, one and many", () => {
    expect(plain(enStanding.decisions(0)) + plain(enStanding.silent(0))).toBe(
      "No project needs a decision, none is silent.",
    );
    expect(plain(enStanding.decisions(1)) + plain(enStanding.silent(2))).toBe(
      "1 project needs a decision, 2 have been silent for more than two weeks.",
    );
  });

  it("leaves no French behind", () => {
    const left = sources("en").flatMap(([name, source]) =>
      (source.match(/"[^"\n]*[éèêàçù][^"\n]*"/g) ?? []).map((text) => `${name} ${text}`),
    );
    expect(left).toEqual([]);
  });
});
