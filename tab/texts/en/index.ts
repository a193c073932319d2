import type { Texts } from "../texts";
import { marks } from "./marks";
import { portfolio } from "./portfolio";
import { problems } from "./problems";
import { shell } from "./shell";

export const en: Texts = { shell, problems, marks, portfolio };
