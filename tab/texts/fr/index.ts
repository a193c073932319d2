import { marks } from "./marks";
import { portfolio } from "./portfolio";
import { problems } from "./problems";
import { shell } from "./shell";

export const fr = { shell, problems, marks, portfolio };
