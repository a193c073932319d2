/**
 * A test that `npm run check` runs and `npm test` leaves to it: what is proved already, once more at other widths or on a
 * slower machine (DECISIONS 20).
 */
export const inCheck = process.env["JALON_THOROUGH"] === "1" ? it : it.skip;
