import type { DirectoryPart } from "../../../bot/contract/paths";
import { ApplicationsPart } from "./applications-part";
import { DirectionsPart } from "./directions-part";
import { PeoplePart } from "./people-part";

/** The directory (*Annuaire*), for everybody: the people, the directions, the applications; the bureau keeps it in place. */
export function DirectoryView({ part }: { part: DirectoryPart | null }) {
  switch (part) {
    case "directions":
      return <DirectionsPart />;
    case "applications":
      return <ApplicationsPart />;
    default:
      return <PeoplePart />;
  }
}
