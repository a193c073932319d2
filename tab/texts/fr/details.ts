import { action } from "./action";
import { answers } from "./answers";
import { project } from "./project";

/** What is said about one project or one action. */
export const details = { project, action, answers };
