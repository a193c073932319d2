import type { DirectoryPart } from "./paths";

const part = encodeURIComponent;

/** The paths of people, directions and applications, and of who can be named in a form. */
export const directoryPaths = {
  /** Who runs Jalon in this authority. */
  contacts: () => "/api/contacts",
  /** Who and what can be chosen in a form. */
  choices: () => "/api/choices",
  directions: () => "/api/directory/directions",
  /** The list as a file, and the way in for one. */
  directoryList: (list: DirectoryPart) => `/api/directory/${list}/file`,
  importList: (list: DirectoryPart) => `/api/directory/${list}/import`,
  applications: () => "/api/directory/applications",
  directoryHistory: (subjectId: string) => `/api/directory/${part(subjectId)}/history`,
  people: () => "/api/people",
  person: (personId: string) => `/api/people/${part(personId)}`,
  /** What a person carries, and its passing on. */
  handover: (personId: string) => `/api/people/${part(personId)}/handover`,
} as const;
