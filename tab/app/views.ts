import { lazily } from "../parts/lazily";

const standing = () => import("../views/standing.css");

/** What the pages of one thing, the tables about people and the forms have in common; the first two views of a plan have none. */
export const SHARED = [standing, () => import("../views/detail.css"), () => import("../views/history/history.css"), () => import("../forms/forms.css"), () => import("../theme/component-tokens.css")];
export const editing = () => import("../editing/editing.css");
export const settings = () => import("../forms/settings.css");
const projects = () => import("../views/projects/projects.css");
const portfolio = () => import("../views/portfolio/portfolio.css");
const people = () => import("../views/directory/directory.css");
const imports = () => import("../views/imports/imports.css");

/** Every view that an address can open, each with its styles: a visit downloads the one it came for. */
export const PortfolioView = lazily(async () => (await import("../views/portfolio/portfolio-view")).PortfolioView, [standing, portfolio]);
export const ProjectsView = lazily(
  async () => (await import("../views/projects/projects-view")).ProjectsView,
  [projects],
);
export const CalendarView = lazily(
  async () => (await import("../views/calendar/calendar-view")).CalendarView,
  [...SHARED, () => import("../views/calendar/calendar.css"), () => import("../views/calendar/timeline.css"), () => import("../views/calendar/timeline-marks.css")],
);
export const PhasesView = lazily(
  async () => (await import("../views/phases/phases-view")).PhasesView,
  [...SHARED, editing, () => import("../views/phases/phases.css")],
);
export const HistoryView = lazily(
  async () => (await import("../views/history/plan-history-view")).PlanHistoryView,
  [...SHARED, editing],
);
export const MandateView = lazily(
  async () => (await import("../views/mandate/mandate-view")).MandateView,
  [...SHARED, editing],
);
export const ElectedView = lazily(
  async () => (await import("../views/elected/elected-view")).ElectedView,
  [...SHARED, () => import("../views/elected/elected.css")],
);
export const IndicatorsView = lazily(
  async () => (await import("../views/indicators/indicators-view")).IndicatorsView,
  [...SHARED, () => import("../views/indicators/indicators.css")],
);
export const ReviewView = lazily(
  async () => (await import("../views/review/review-view")).ReviewView,
  [...SHARED, () => import("../views/elected/elected.css"), () => import("../views/review/review.css")],
);
export const AxisView = lazily(async () => (await import("../views/axis/axis-view")).AxisView, [...SHARED, projects, portfolio, editing]);
export const ProjectView = lazily(
  async () => (await import("../views/project/project-view")).ProjectView,
  [...SHARED, editing],
);
export const ActionView = lazily(async () => (await import("../views/action/action-view")).ActionView, [...SHARED, editing]);
export const MineView = lazily(
  async () => (await import("../views/mine/mine-view")).MineView,
  [...SHARED, () => import("../views/mine/mine.css")],
);
export const ImportsView = lazily(
  async () => (await import("../views/imports/imports-view")).ImportsView,
  [...SHARED, imports],
);
export const DirectoryView = lazily(
  async () => (await import("../views/directory/directory-view")).DirectoryView,
  [...SHARED, people, editing],
);
export const AccessibilityView = lazily(
  async () => (await import("../views/accessibility/accessibility-view")).AccessibilityView,
  [...SHARED, imports, () => import("../views/accessibility/accessibility.css")],
);
export const CampaignsView = lazily(
  async () => (await import("../views/campaigns/campaigns-view")).CampaignsView,
  [...SHARED, people, settings, () => import("../views/campaigns/campaigns.css")],
);
export const HandoverView = lazily(
  async () => (await import("../views/handover/handover-view")).HandoverView,
  [...SHARED, editing, () => import("../views/handover/handover.css")],
);
export const AvailabilityView = lazily(
  async () => (await import("../views/availability/availability-view")).AvailabilityView,
  [...SHARED, settings, () => import("../views/availability/availability.css")],
);
/** The pages of instances and séances; which of them is theirs to know. */
export const CommitteePages = lazily(async () => (await import("./committee-pages")).CommitteePages);
export const UnknownView = lazily(async () => (await import("../views/unknown-view")).UnknownView);
/** Instead of everything, where nobody says who is there. */
export const NoHostPage = lazily(async () => (await import("./no-host-page")).NoHostPage);
