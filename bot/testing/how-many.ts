/**
 * How many random cases a test tries: `thorough` under `npm run check`, which every change passes; `quick` under `npm test`,
 * which is to tell in a few minutes whether Jalon works on a machine.
 */
export const howMany = ({ thorough, quick }: { thorough: number; quick: number }): number =>
  process.env["JALON_THOROUGH"] === "1" ? thorough : quick;
