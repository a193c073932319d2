import type { Surface } from "./host";

/** The surface of what Teams calls a frame context. */
export const surfaceOf = (frameContext: string | undefined): Surface => (frameContext === "sidePanel" ? "side-panel" : frameContext === "meetingStage" ? "stage" : "page");
