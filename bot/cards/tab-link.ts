/** Addresses of the tab that cards lead to. */
export interface Links {
  action: (actionId: string) => string;
  project: (projectId: string) => string;
  axis: (planId: string, axisId: string) => string;
  plan: (planId: string) => string;
  /** A séance: its agenda, its pack, its decisions. */
  meeting: (meetingId: string) => string;
  /** A frozen pack. */
  pack: (packId: string) => string;
  /** The register of the decisions of a plan: open to everybody, when a séance is to its members. */
  decisions: (planId: string) => string;
  myActions: string;
  /** One's own hours and absences. */
  availability: string;
  /** The ledger of what was sent, for the bureau. */
  ledger: string;
}

/** A deep link to a page of the tab: `subPage` is what the tab is handed back, `label` names it where it cannot open. */
export function tabLink(appId: string, subPage: string, label: string): string {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: subPage }));
  const page = `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/jalon`;
  return `${page}?label=${encodeURIComponent(label)}&context=${context}`;
}
