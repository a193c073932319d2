import { marks } from "./marks";
import { people } from "./people";
import { portfolio } from "./portfolio";
import { problems } from "./problems";
import { shell } from "./shell";

export const fr = { shell, problems, marks, portfolio, people };
