import type { Risk } from "../../../bot/domain/roadmap/risk";
import { editWords } from "../../editing/words";

/** How a risk is called: in the project's own words, else in those of its family. */
export const nameOfRisk = ({ family, title }: Pick<Risk, "family" | "title">): string => (title === "" ? editWords.value.families[family] : title);
