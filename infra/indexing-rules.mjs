/**
 * What Cosmos DB refuses, or what would cost without serving, in an indexing policy. Each path that Jalon's queries
 * filter on is listed, everything else is left out: an index entry is paid at each write.
 */
export function indexingFaults({ indexingMode, includedPaths, excludedPaths, ...rest }) {
  const included = (includedPaths ?? []).map(({ path }) => path);
  const excluded = (excludedPaths ?? []).map(({ path }) => path);
  const unknown = Object.keys(rest).filter((key) => !["automatic", "compositeIndexes"].includes(key));
  return [
    ...(indexingMode === "consistent" ? [] : ["cosmos-indexing.json : indexingMode doit être « consistent »."]),
    ...(excluded.includes("/*") ? [] : ["cosmos-indexing.json : tout ce qui n’est pas listé doit être exclu (« /* »)."]),
    ...(included.length === 0 ? ["cosmos-indexing.json n’indexe aucun chemin."] : []),
    ...included
      .filter((path) => !/^(?:\/\w+(?:\/\[\])?)+\/\?$/u.test(path))
      .map((path) => `cosmos-indexing.json : « ${path} » n’a pas la forme /champ/? ou /champ/[]/?.`),
    ...included
      .filter((path, at) => included.indexOf(path) !== at)
      .map((path) => `cosmos-indexing.json : « ${path} » est listé deux fois.`),
    ...unknown.map((key) => `cosmos-indexing.json : ${key} n’est pas une propriété que Jalon emploie.`),
  ];
}
