import type { Answer } from "./answer";
import type { Container } from "./container-definition";

/** Runs the work on the container a request names, within such an access to the file; 404 when there is none. */
export type ContainerAccess = (mode: "read" | "snapshot" | "write", work: (container: Container) => Answer) => Answer;
