import type { Answer } from "./answer";
import type { Container } from "./container-definition";

/** Runs the work on the container a request names, within a read or a write of the file; 404 when there is none. */
export type ContainerAccess = (mode: "read" | "write", work: (container: Container) => Answer) => Answer;
