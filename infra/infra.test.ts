import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { infraFaults } from "./infra-rules.mjs";
import { readBicep } from "./read-bicep.mjs";

const root = join(__dirname, "..");
type Files = Record<string, string>;

function theFiles(): Files {
  const infra = readdirSync(__dirname, { recursive: true, encoding: "utf8" }).filter((name) => /\.(bicep|json)$/u.test(name));
  const paths = [...infra.map((name) => `infra/${name}`), ".env.example"];
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

describe("the infrastructure as it is", () => {
  it("has no fault", () => {
    expect(infraFaults(theFiles())).toEqual([]);
  });
});

describe("what the check refuses", () => {
  const cases: [string, string, string | RegExp, string, RegExp][] = [
    [
      "a parameter that the template does not declare",
      "infra/azure.parameters.json",
      '"sku"',
      '"size"',
      /size, que azure\.bicep ne déclare pas/u,
    ],
    ["a required parameter without a value", "infra/azure.parameters.json", '"tabAppId"', '"host"', /ne donne pas tabAppId/u],
    [
      "a module that is not there",
      "infra/azure.bicep",
      "modules/bot.bicep",
      "modules/robot.bicep",
      /robot\.bicep, qui n’existe pas/u,
    ],
    [
      "a module parameter with a typo",
      "infra/azure.bicep",
      "nodeVersion: nodeVersion",
      "nodeVersions: nodeVersion",
      /nodeVersions au module web/u,
    ],
    [
      "a module parameter left out",
      "infra/azure.bicep",
      "    identityId: identity.id\n",
      "",
      /ne donne pas identityId au module web/u,
    ],
    [
      "an output that the module does not have",
      "infra/azure.bicep",
      "cosmos.outputs.endpoint",
      "cosmos.outputs.uri",
      /cosmos\.outputs\.uri/u,
    ],
    [
      "a parameter that nothing uses",
      "infra/modules/logs.bicep",
      "param name string",
      "param name string\nparam extra string = 'a'",
      /extra ne sert à rien/u,
    ],
    [
      "a file to load that is not there",
      "infra/modules/cosmos.bicep",
      "../cosmos-indexing",
      "../indexing",
      /infra\/indexing\.json, qui n’existe pas/u,
    ],
    ["a preview version", "infra/modules/cosmos.bicep", "@2025-04-15", "@2025-05-01-preview", /préversion/u],
    ["a setting that nobody documented", "infra/azure.bicep", "JALON_HOST:", "JALON_HOTE:", /pose JALON_HOTE, absente/u],
    ["a documented setting that Azure does not get", "infra/azure.bicep", /\n +LOG_LEVEL: .*/u, "", /ne pose pas LOG_LEVEL/u],
    [
      "a setting that belongs to one machine",
      "infra/azure.bicep",
      "LOG_LEVEL: logLevel",
      "LOG_LEVEL: logLevel\n      PORT: '1'",
      /pose PORT/u,
    ],
    [
      "a database named twice differently",
      ".env.example",
      "COSMOS_DATABASE=jalon",
      "COSMOS_DATABASE=autre",
      /dit COSMOS_DATABASE=autre/u,
    ],
    ["a queue named twice differently", ".env.example", "QUEUE_NAME=jalon", "QUEUE_NAME=autre", /dit QUEUE_NAME=autre/u],
    [
      "a key read from Azure",
      "infra/modules/cosmos.bicep",
      "account.properties.documentEndpoint",
      "account.listKeys().primaryMasterKey",
      /une clé lue à Azure/u,
    ],
    [
      "a secret in the template",
      "infra/modules/bot.bicep",
      "    endpoint: endpoint",
      "    endpoint: endpoint\n    appSecret: 'abc'",
      /secret écrit en clair/u,
    ],
    [
      "a secret in the parameters",
      "infra/azure.parameters.json",
      '"sku": { "value": "B1" }',
      '"botSecret": { "value": "abc" }',
      /secret écrit en clair/u,
    ],
    [
      "an index of everything",
      "infra/cosmos-indexing.json",
      '"excludedPaths": [{ "path": "/*" }]',
      '"excludedPaths": []',
      /tout ce qui n’est pas listé/u,
    ],
    ["an indexed path of no known shape", "infra/cosmos-indexing.json", "/type/?", "type", /« type » n’a pas la forme/u],
    ["a path indexed twice", "infra/cosmos-indexing.json", "/edition/?", "/type/?", /listé deux fois/u],
    ["a file that is not JSON", "infra/azure.parameters.json", "{", "", /n’est pas du JSON/u],
  ];

  it.each(cases)("%s", (_, path, from, to, sentence) => {
    const files = theFiles();
    const before = files[path] ?? "";
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    expect(infraFaults({ ...files, [path]: after }).join("\n")).toMatch(sentence);
  });

  it("a variable that the configuration reads and nobody documented, or the reverse", () => {
    const files = theFiles();
    const names = [...(files[".env.example"] ?? "").matchAll(/^([A-Z_]+)=/gmu)].map(([, name]) => name);
    const config = names.filter((name) => name !== "LOG_LEVEL").join("\n");
    expect(infraFaults({ ...files, "bot/config.ts": `${config}\nJALON_NOUVEAU` })).toEqual([
      "bot/config.ts lit JALON_NOUVEAU, absente de .env.example.",
      ".env.example documente LOG_LEVEL, que bot/config.ts ne lit pas.",
    ]);
  });
});

describe("reading Bicep", () => {
  it("is not misled by comments, nor by braces and marks inside strings", () => {
    const file = readBicep(
      [
        "// module ghost 'ghost.bicep' = {",
        "/* param ghost string */",
        "param a string",
        "param b string = 'x // y'",
        "module m 'm.bicep' = {",
        "  params: {",
        "    one: 'a } ${b}, two: 1'",
        "    'quoted-key': [{ x: 1 }, { y: 2 }]",
        "    three: empty(a) ? {} : { k: 'v' }",
        "  }",
        "}",
      ].join("\n"),
    );
    expect(file.params).toEqual([
      { name: "a", required: true },
      { name: "b", required: false },
    ]);
    expect(file.modules.map(({ name, path }) => [name, path])).toEqual([["m", "m.bicep"]]);
    expect([...(file.modules[0]?.params ?? [])]).toEqual([
      ["one", "'a } ${b}, two: 1'"],
      ["'quoted-key'", "[{ x: 1 }, { y: 2 }]"],
      ["three", "empty(a) ? {} : { k: 'v' }"],
    ]);
  });
});
