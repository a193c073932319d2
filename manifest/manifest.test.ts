import { strFromU8, unzipSync } from "fflate";
import { understand } from "../bot/domain/chat/understand";
import { routeOfPath } from "../tab/routing/route";
import { fillManifest } from "./fill-manifest.mjs";
import { makePackage } from "./make-package.mjs";
import { manifestFaults } from "./manifest-rules.mjs";
import { parsePackageFiles, readPackageFiles } from "./package-files.mjs";
import { readPng } from "./read-png.mjs";
import { schemaFaults } from "./schema-faults.mjs";
import { aPng } from "./testing/a-png";

const folder = __dirname;
const guid = (last: number) => `11111111-2222-4333-8444-00000000000${last}`;
const installation = {
  JALON_TEAMS_APP_ID: guid(1),
  JALON_BOT_APP_ID: guid(2),
  JALON_TAB_APP_ID: guid(3),
  JALON_HOST: "jalon.val-dorsene.example",
  JALON_LEGAL_URL: "https://val-dorsene.example/mentions-legales",
};

async function aPackage() {
  const { files } = await readPackageFiles(folder, installation);
  return { ...parsePackageFiles(files), files };
}

describe("the package as it is", () => {
  it("has no fault for the schema nor for the rules, with example values as with an installation's", async () => {
    for (const environment of [{}, installation]) {
      const { files, faults } = await readPackageFiles(folder, environment);
      const parsed = parsePackageFiles(files);
      expect([...faults, ...(await schemaFaults(parsed)), ...manifestFaults({ ...parsed, files })]).toEqual([]);
    }
  });

  it("proposes only commands that the bot understands, in both languages", async () => {
    const { manifest, translations } = await aPackage();
    const commands: { title: string }[] = manifest.bots[0].commandLists[0].commands;
    const heard = (titles: string[]) => titles.map((title) => understand(title, { projects: [] }).kind);
    const wanted = ["my-actions", "weekly-update", "project-unnamed", "help"];
    expect(heard(commands.map(({ title }) => title))).toEqual(wanted);
    const english = commands.map((_, at) => translations[0]?.strings[`bots[0].commandLists[0].commands[${at}].title`]);
    expect(heard(english)).toEqual(wanted);
  });

  it("opens beside a meeting, on its stage and in a channel at an address that the tab knows", async () => {
    const { manifest } = await aPackage();
    const tab = (manifest.staticTabs as { contentUrl?: string; context?: string[] }[]).find(({ context }) => context !== undefined);
    expect(tab?.context).toEqual(expect.arrayContaining(["meetingSidePanel", "meetingStage", "channelTab"]));
    expect(routeOfPath(new URL(tab?.contentUrl ?? "").pathname)).toEqual({ page: "meetings" });
  });

  it("is the same bytes each time, with every file at the root", async () => {
    const first = makePackage((await aPackage()).files);
    expect(Buffer.from(makePackage((await aPackage()).files)).equals(Buffer.from(first))).toBe(true);
    expect(Object.keys(unzipSync(first))).toEqual(["manifest.json", "en.json", "color.png", "outline.png"]);
  });

  it("carries the installation's values and no placeholder", async () => {
    const zip = unzipSync(makePackage((await aPackage()).files));
    const text = strFromU8(zip["manifest.json"] ?? new Uint8Array());
    expect(text).not.toContain("${{");
    expect(JSON.parse(text)).toMatchObject({
      id: guid(1),
      bots: [{ botId: guid(2) }],
      validDomains: ["jalon.val-dorsene.example"],
      webApplicationInfo: { id: guid(3), resource: `api://jalon.val-dorsene.example/${guid(3)}` },
    });
  });
});

describe("filling the manifest", () => {
  it("takes an empty variable for one that is not given, and says which were assumed", () => {
    const { faults, assumed } = fillManifest("${{JALON_HOST}} ${{JALON_BOT_APP_ID}}", {
      JALON_HOST: " ",
      JALON_BOT_APP_ID: guid(2),
    });
    expect({ faults, assumed }).toEqual({ faults: [], assumed: ["JALON_HOST"] });
  });

  it.each([
    ["JALON_HOST", "https://jalon.example"],
    ["JALON_HOST", "jalon.example/tab"],
    ["JALON_HOST", "*.example.fr"],
    ["JALON_BOT_APP_ID", "jalon"],
    ["JALON_LEGAL_URL", "http://val-dorsene.example"],
  ])("refuses %s = %s with a sentence that names both", (name, value) => {
    const { faults } = fillManifest(`\${{${name}}}`, { [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(name);
    expect(faults[0]).toContain(value);
  });

  it("refuses a placeholder that nothing fills", () => {
    expect(fillManifest("${{JALON_INCONNU}}", {}).faults).toHaveLength(1);
  });
});

describe("what the schema refuses", () => {
  it("is told with the file and the place", async () => {
    const { manifest, translations } = await aPackage();
    const bad = { ...manifest, accentColor: "bleu", inconnu: 1 };
    const badStrings = [{ file: "en.json", strings: { ...translations[0]?.strings, "name.short": "x".repeat(31) } }];
    const faults = await schemaFaults({ manifest: bad, translations: badStrings });
    expect(faults).toHaveLength(3);
    for (const told of ["manifest.json/accentColor", "inconnu", "en.json/name.short"]) {
      expect(faults.join("\n")).toContain(told);
    }
  });

  it("includes a version without a schema", async () => {
    const { manifest } = await aPackage();
    expect(await schemaFaults({ manifest: { ...manifest, manifestVersion: "9.9" }, translations: [] })).toHaveLength(1);
  });
});

describe("what the schema lets pass and Teams does not", () => {
  type Package = Awaited<ReturnType<typeof aPackage>>;
  const cases: [string, (pack: Package) => void, RegExp][] = [
    ["a wildcard domain", ({ manifest }) => manifest.validDomains.push("*.example.fr"), /joker/u],
    ["a page over http", ({ manifest }) => (manifest.developer.privacyUrl = "http://a.example"), /https/u],
    [
      "a tab from a host that is not listed",
      ({ manifest }) => (manifest.staticTabs[0].contentUrl = "https://b.example/"),
      /absent/u,
    ],
    ["a meeting without the scope of one", ({ manifest }) => (manifest.staticTabs[1].scopes = ["team"]), /réunion sans la portée groupChat/u],
    ["a channel without the scope of one", ({ manifest }) => (manifest.staticTabs[1].scopes = ["groupChat"]), /canal sans la portée team/u],
    ["a stage without the right to it", ({ manifest }) => (manifest.authorization.permissions.resourceSpecific = []), /MeetingStage\.Write\.Chat/u],
    ["one registration for bot and tab", ({ manifest }) => (manifest.bots[0].botId = guid(3)), /deux inscriptions/u],
    ["a resource of another host", ({ manifest }) => (manifest.webApplicationInfo.resource = "api://b.example"), /attend/u],
    [
      "a command that the composer cuts",
      ({ manifest }) => (manifest.bots[0].commandLists[0].commands[0].title = "a".repeat(33)),
      /32/u,
    ],
    [
      "a command without English",
      ({ manifest }) => manifest.bots[0].commandLists[0].commands.push({ title: "a", description: "b" }),
      /traduit/u,
    ],
    [
      "a translation of nothing",
      ({ translations }) => (translations[0].strings["staticTabs[7].name"] = "x"),
      /ne correspond à rien/u,
    ],
    ["an icon that is no PNG", ({ files }) => (files["color.png"] = Buffer.from("GIF89a")), /PNG/u],
    ["icons in each other's place", ({ files }) => (files["color.png"] = files["outline.png"]), /32 × 32 pixels au lieu de 192/u],
    ["an outline on a background", ({ files }) => (files["outline.png"] = aPng(32, () => [255, 255, 255, 255])), /transparent/u],
    [
      "a coloured outline",
      ({ files }) => (files["outline.png"] = aPng(32, (at) => [255, 0, 0, at % 2 === 0 ? 255 : 0])),
      /blanc/u,
    ],
    [
      "a color icon with holes",
      ({ files }) => (files["color.png"] = aPng(192, (at) => [1, 2, 3, at === 0 ? 0 : 255])),
      /opaque/u,
    ],
  ];

  it.each(cases)("%s", async (_, spoil, sentence) => {
    const pack = await aPackage();
    spoil(pack);
    const faults = manifestFaults(pack);
    expect(faults.join("\n")).toMatch(sentence);
  });
});

/** Colours without a pattern that one filter alone would flatten. */
const colour = (at: number) => [at % 251, (at * 7) % 256, (at * 31) % 256, 255 - (at % 3)];

describe("reading a PNG", () => {
  it("gives the same pixels whichever filter wrote the row", () => {
    const plain = readPng(aPng(16, colour));
    for (const filter of [1, 2, 3, 4]) expect(readPng(aPng(16, colour, filter))).toEqual(plain);
    expect(plain?.pixels[37]).toEqual(colour(37));
  });
});
