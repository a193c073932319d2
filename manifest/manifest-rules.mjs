import { readPng } from "./read-png.mjs";

/**
 * What Teams or its store refuses although Microsoft's schema lets it pass.
 * `manifest` and `translations` (one a language file) are parsed and filled, `files` are the bytes of the package by
 * name. Gives one French sentence a fault; none means that the package can be handed in.
 */
export function manifestFaults({ manifest, translations, files }) {
  return [
    ...addressFaults(manifest),
    ...identityFaults(manifest),
    ...commandFaults(manifest),
    ...surfaceFaults(manifest),
    ...translations.flatMap(({ file, strings }) => translationFaults(manifest, file, strings)),
    ...iconFaults(manifest, files),
    ...missingFiles(manifest, files),
  ];
}

function addressFaults(manifest) {
  const addresses = [
    ...Object.entries(manifest.developer).filter(([name]) => name.endsWith("Url")),
    ...manifest.staticTabs.flatMap((tab) =>
      ["contentUrl", "websiteUrl"].filter((name) => tab[name] !== undefined).map((name) => [name, tab[name]]),
    ),
  ];
  const insecure = addresses
    .filter(([, address]) => !address.startsWith("https://"))
    .map(([name, address]) => `${name} : « ${address} » n’est pas une adresse https.`);
  const domains = manifest.validDomains ?? [];
  const loose = domains
    .filter((domain) => /[*/:]/u.test(domain))
    .map((domain) => `validDomains : « ${domain} » doit être un nom d’hôte entier, sans joker, port ni chemin.`);
  const foreign = manifest.staticTabs
    .filter((tab) => tab.contentUrl !== undefined && !domains.includes(hostOf(tab.contentUrl)))
    .map((tab) => `L’onglet « ${tab.entityId} » vient d’un hôte absent de validDomains : ${tab.contentUrl}.`);
  return [...insecure, ...loose, ...foreign];
}

// A user's token for the tab must never carry the audience of the bot: two registrations
function identityFaults(manifest) {
  const tabAppId = manifest.webApplicationInfo.id.toLowerCase();
  const faults = manifest.bots
    .filter((bot) => bot.botId.toLowerCase() === tabAppId)
    .map(() => "Le bot et l’onglet ont le même identifiant d’application : il faut deux inscriptions distinctes.");
  const [domain] = manifest.validDomains ?? [];
  const expected = `api://${domain}/${manifest.webApplicationInfo.id}`;
  if (manifest.webApplicationInfo.resource !== expected) {
    faults.push(`webApplicationInfo.resource : Teams attend « ${expected} ».`);
  }
  return faults;
}

// Teams offers a surface of a meeting only in the scope it belongs to, and shares to the stage only with the right to
const stageRight = "MeetingStage.Write.Chat";

function surfaceFaults(manifest) {
  const faults = manifest.staticTabs.flatMap(({ entityId, scopes, context = [] }) => [
    ...(context.some((surface) => surface.startsWith("meeting")) && !scopes.includes("groupChat")
      ? [`L’onglet « ${entityId} » est prévu dans une réunion sans la portée groupChat : Teams ne l’y montrera pas.`]
      : []),
    ...(context.includes("channelTab") && !scopes.includes("team")
      ? [`L’onglet « ${entityId} » est prévu dans un canal sans la portée team : Teams ne l’y montrera pas.`]
      : []),
  ]);
  const onStage = manifest.staticTabs.some(({ context = [] }) => context.includes("meetingStage"));
  const rights = manifest.authorization?.permissions?.resourceSpecific ?? [];
  if (onStage && !rights.some(({ name, type }) => name === stageRight && type === "Delegated")) {
    faults.push(`Un onglet est prévu sur la scène d’une réunion sans le droit ${stageRight}.`);
  }
  return faults;
}

// Longer commands pass the schema and are cut in the composer
const longestTitle = 32;
const longestDescription = 128;

function commandFaults(manifest) {
  return commandsOf(manifest).flatMap(({ key, title, description }) => commandLengthFaults(key, title, description));
}

function commandLengthFaults(key, title, description) {
  const faults = [];
  if (title.length > longestTitle) faults.push(`${key} : « ${title} » dépasse ${longestTitle} caractères.`);
  if (description.length > longestDescription) {
    faults.push(`${key} : la description dépasse ${longestDescription} caractères.`);
  }
  return faults;
}

function commandsOf(manifest) {
  return manifest.bots.flatMap((bot, b) =>
    (bot.commandLists ?? []).flatMap((list, l) =>
      list.commands.map((command, c) => ({ key: `bots[${b}].commandLists[${l}].commands[${c}]`, ...command })),
    ),
  );
}

function translationFaults(manifest, file, strings) {
  const wanted = [
    ...["short", "full"].flatMap((part) => [`name.${part}`, `description.${part}`]),
    ...manifest.staticTabs.flatMap((tab, t) => (tab.name === undefined ? [] : [`staticTabs[${t}].name`])),
    ...commandsOf(manifest).flatMap(({ key }) => [`${key}.title`, `${key}.description`]),
  ];
  const given = Object.keys(strings).filter((key) => key !== "$schema");
  return [
    ...wanted.filter((key) => !given.includes(key)).map((key) => `${file} : ${key} n’est pas traduit.`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `${file} : ${key} ne correspond à rien dans manifest.json.`),
    ...commandsOf(manifest).flatMap(({ key }) =>
      commandLengthFaults(`${file}, ${key}`, strings[`${key}.title`] ?? "", strings[`${key}.description`] ?? ""),
    ),
  ];
}

function iconFaults(manifest, files) {
  const faults = [];
  const read = (kind, size) => {
    const name = manifest.icons[kind];
    const png = files[name] === undefined ? null : readPng(files[name]);
    if (png === null) faults.push(`${name} n’est pas un PNG de 8 bits par canal en RVB ou RVBA.`);
    else if (png.width !== size || png.height !== size) {
      faults.push(`${name} mesure ${png.width} × ${png.height} pixels au lieu de ${size} × ${size}.`);
    }
    return png?.pixels ?? [];
  };
  if (read("color", 192).some(([, , , alpha]) => alpha !== 255)) {
    faults.push(`${manifest.icons.color} doit être opaque : Teams arrondit lui-même les coins.`);
  }
  const outline = read("outline", 32);
  const seen = outline.filter(([, , , alpha]) => alpha > 0);
  if (outline.length > 0 && (seen.length === 0 || seen.length === outline.length)) {
    faults.push(`${manifest.icons.outline} doit être un dessin sur fond transparent.`);
  }
  if (seen.some(([red, green, blue]) => Math.min(red, green, blue) < 255)) {
    faults.push(`${manifest.icons.outline} doit être entièrement blanc.`);
  }
  return faults;
}

function missingFiles(manifest, files) {
  const named = [
    ...Object.values(manifest.icons),
    ...(manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file),
  ];
  return named.filter((name) => files[name] === undefined).map((name) => `${name} manque dans le paquet.`);
}

function hostOf(address) {
  return URL.canParse(address) ? new URL(address).host : "";
}
