/** The code of an error of the runtime (`Z_DATA_ERROR`); empty for anything else that was thrown. */
export const errorCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
