import type { Details } from "../texts";
import { action } from "./action";
import { answers } from "./answers";
import { project } from "./project";

export const details: Details = { project, action, answers };
