/** A person of the sample authority, as Teams' directory shows them. */
export interface LocalPerson {
  id: string;
  name: string;
  email: string;
  /** Entra object id; null for a person that Jalon has not linked to an account yet. */
  aadObjectId: string | null;
  /** What the person does, already in words. */
  role: string;
  language: "fr" | "en";
  /** Worth showing first to a newcomer. */
  featured?: boolean;
}

/** The clock that jobs and rules are given: instants are UTC ISO 8601, `null` goes back to the real time. */
export interface LocalClock {
  now(): string;
  set(instant: string | null): void;
}

/** The three registrations that Entra and the Bot Connector would know. */
export interface LocalRegistration {
  botAppId: string;
  tabAppId: string;
  tenantId: string;
}

/** What the local Teams is told by the composition root. */
export interface LocalTeamsOptions extends LocalRegistration {
  dataDir: string;
  port: number;
  /** Where activities go, `http://127.0.0.1:PORT/api/messages`. */
  botEndpoint: string;
  /** Path of the tab on this server, `/tab`. */
  tabPath: string;
  people: () => Promise<LocalPerson[]>;
  clock: LocalClock;
  /** Folder of the built page. */
  pageDir: string;
}
