const part = encodeURIComponent;

/** Every path of the API, once: the tab asks with them, the server mounts them. Those of the campaigns and of the directory stand beside. */
export const paths = {
  me: () => "/api/me",
  myActions: () => "/api/me/actions",
  myWeek: () => "/api/me/week",
  confirmWeek: () => "/api/me/week/confirmation",
  plans: () => "/api/plans",
  portfolio: (planId: string) => `/api/plans/${part(planId)}/portfolio`,
  /** What a figure made of actions rests on. */
  figure: (planId: string, figure: string) => `/api/plans/${part(planId)}/figures/${part(figure)}`,
  calendar: (planId: string) => `/api/plans/${part(planId)}/calendar`,
  axis: (planId: string, axisId: string) => `/api/plans/${part(planId)}/axes/${part(axisId)}`,
  exportPlan: (planId: string) => `/api/plans/${part(planId)}/export`,
  exportProjects: (planId: string) => `/api/plans/${part(planId)}/projects/export`,
  views: (planId: string) => `/api/plans/${part(planId)}/views`,
  view: (planId: string, viewId: string) => `/api/plans/${part(planId)}/views/${part(viewId)}`,
  removeView: (planId: string, viewId: string) => `/api/plans/${part(planId)}/views/${part(viewId)}/removal`,
  restoreView: (planId: string, viewId: string) => `/api/plans/${part(planId)}/views/${part(viewId)}/restoration`,
  openingView: (planId: string) => `/api/plans/${part(planId)}/opening-view`,
  /** Changes made in place: several things at once, all or none. The directory belongs to no plan. */
  edits: (planId: string | null) => (planId === null ? "/api/directory/edits" : `/api/plans/${part(planId)}/edits`),
  planHistory: (planId: string) => `/api/plans/${part(planId)}/history`,
  /** What the projects are made of. */
  indicators: (planId: string) => `/api/plans/${part(planId)}/indicators`,
  /** The look back on a year; `?year=`, else the present one. */
  review: (planId: string) => `/api/plans/${part(planId)}/review`,
  undoEdit: (planId: string | null, eventId: string) =>
    planId === null ? `/api/directory/events/${part(eventId)}/undo` : `/api/plans/${part(planId)}/events/${part(eventId)}/undo`,
  project: (projectId: string) => `/api/projects/${part(projectId)}`,
  projectHistory: (projectId: string) => `/api/projects/${part(projectId)}/history`,
  weather: (projectId: string) => `/api/projects/${part(projectId)}/weather`,
  action: (actionId: string) => `/api/actions/${part(actionId)}`,
  actionUpdates: (actionId: string) => `/api/actions/${part(actionId)}/updates`,
  actionHistory: (actionId: string) => `/api/actions/${part(actionId)}/history`,
  imports: () => "/api/imports",
  undoImport: (importId: string) => `/api/imports/${part(importId)}/undo`,
} as const;

/** Deep links into the tab: the sub page id that Teams hands back, and the address inside the tab. */
export const subPages = {
  /** The summary of a plan; with a view, one of its other views. */
  plan: (planId: string, view?: PlanPart) => (view === undefined ? `plan/${planId}` : `plan/${planId}/${view}`),
  axis: (planId: string, axisId: string) => `plan/${planId}/axe/${axisId}`,
  /** What the projects of a plan are made of. */
  indicators: (planId: string) => `plan/${planId}/indicateurs`,
  /** The look back on a year of a plan. */
  review: (planId: string) => `plan/${planId}/bilan`,
  project: (projectId: string) => `projet/${projectId}`,
  action: (actionId: string) => `action/${actionId}`,
  myActions: () => "mes-actions",
  imports: () => "import",
  /** The people of the directory; with a part, its directions or applications. */
  people: (screen?: DirectoryPart) => (screen === undefined ? "annuaire" : `annuaire/${screen}`),
  /** What somebody carries, for who comes after. */
  handover: (personId: string) => `annuaire/${personId}/passation`,
  /** The accessibility statement. */
  accessibility: () => "accessibilite",
  /** The coming or running week; with a part, its ledger, who can be reached, the settings. */
  campaigns: (screen?: CampaignPart) => (screen === undefined ? "campagnes" : `campagnes/${screen}`),
  /** One's own, or somebody's for the bureau. */
  availability: (personId?: string) => (personId === undefined ? "disponibilites" : `disponibilites/${personId}`),
} as const;

/** The views of a plan, by their address. */
export const PLAN_PARTS = ["projets", "calendrier", "phases", "historique", "mandature", "elus"] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** The pages under the directory, by their address. */
export const DIRECTORY_PARTS = ["directions", "applications"] as const;
export type DirectoryPart = (typeof DIRECTORY_PARTS)[number];

/** The pages under the campaigns, by their address. */
export type CampaignPart = "journal" | "joignabilite" | "canaux" | "reglages";
