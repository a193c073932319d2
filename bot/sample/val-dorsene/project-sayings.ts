import type { ProjectSayings } from "../rows";
import { approachOf } from "./approaches";
import { risksOfPlatforms } from "./risks-of-platforms";
import { risksOfServices } from "./risks-of-services";
import { touchedDirections } from "./touched-directions";
import { usages } from "./usages";

const risks = { ...risksOfServices, ...risksOfPlatforms };

/** What the duo of a project says of it besides its figures: its use, whom it touches, its risks. */
export const sayingsOf = (code: string): ProjectSayings => ({
  usage: usages[code] ?? "",
  touched: touchedDirections[code] ?? [],
  risks: risks[code] ?? [],
  approach: approachOf(code),
});
