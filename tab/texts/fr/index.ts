import { action } from "./action";
import { answers } from "./answers";
import { imports } from "./imports";
import { marks } from "./marks";
import { people } from "./people";
import { portfolio } from "./portfolio";
import { problems } from "./problems";
import { project } from "./project";
import { shell } from "./shell";

export const fr = { shell, problems, marks, portfolio, project, action, answers, imports, people };
