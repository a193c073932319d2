import { place } from "../routing/router";
import { FailurePage } from "../parts/failure-page";
import { lazily } from "../parts/lazily";
import { HomeView } from "../views/home-view";
import { UnknownView } from "../views/unknown-view";
import { useSession } from "./session";

/** What the pages of one thing, the tables about people and the forms have in common; the first two views of a plan have none. */
const SHARED = [() => import("../views/detail.css"), () => import("../views/history/history.css"), () => import("../forms/forms.css")];

const PortfolioView = lazily(async () => (await import("../views/portfolio/portfolio-view")).PortfolioView);
const ProjectsView = lazily(async () => (await import("../views/projects/projects-view")).loadProjects());
const CalendarView = lazily(async () => (await import("../views/calendar/calendar-view")).loadCalendar(), SHARED);
const MandateView = lazily(async () => (await import("../views/mandate/mandate-view")).loadMandate(), SHARED);
const ElectedView = lazily(async () => (await import("../views/elected/elected-view")).loadElected(), SHARED);
const PhasesView = lazily(async () => (await import("../views/phases/phases-view")).loadPhases(), SHARED);
const HistoryView = lazily(async () => (await import("../views/history/plan-history-view")).loadHistory(), SHARED);
const AxisView = lazily(async () => (await import("../views/axis/axis-view")).loadAxis(), SHARED);
const ProjectView = lazily(async () => (await import("../views/project/project-view")).loadProject(), SHARED);
const ActionView = lazily(async () => (await import("../views/action/action-view")).ActionView, [...SHARED, () => import("../editing/editing.css")]);
const MineView = lazily(async () => (await import("../views/mine/mine-view")).MineView, [...SHARED, () => import("../views/mine/mine.css")]);
const ImportsView = lazily(async () => (await import("../views/imports/imports-view")).ImportsView, [...SHARED, () => import("../views/imports/imports.css")]);
const PeopleView = lazily(async () => (await import("../views/people/people-view")).PeopleView, [...SHARED, () => import("../views/people/people.css")]);
const AccessibilityView = lazily(async () => (await import("../views/accessibility/accessibility-view")).loadAccessibility(), [...SHARED, () => import("../views/imports/imports.css")]);
const CampaignsView = lazily(async () => (await import("../views/campaigns/campaigns-view")).loadCampaigns(), [...SHARED, () => import("../views/people/people.css")]);
const AvailabilityView = lazily(async () => (await import("../views/availability/availability-view")).loadAvailability(), SHARED);

const refusal = (code: string) => ({
  ok: false as const,
  reason: "refused" as const,
  problem: { type: "about:blank", title: "", status: 403, code, detail: "", reference: "" },
});

/** The view of the address; what the person may not open is refused with its rule. */
export function Page() {
  const { route } = place.value;
  const { me } = useSession();
  switch (route.page) {
    case "home":
      return <HomeView />;
    case "plan":
      switch (route.part) {
        case undefined:
          return <PortfolioView key={route.planId} planId={route.planId} />;
        case "projets":
          return <ProjectsView key={route.planId} planId={route.planId} />;
        case "calendrier":
          return <CalendarView key={route.planId} planId={route.planId} />;
        case "mandature":
          return <MandateView key={route.planId} planId={route.planId} />;
        case "elus":
          return <ElectedView key={route.planId} planId={route.planId} />;
        case "phases":
          return <PhasesView key={route.planId} planId={route.planId} />;
        case "historique":
          return <HistoryView key={route.planId} planId={route.planId} />;
      }
    case "axis":
      return <AxisView key={route.axisId} planId={route.planId} axisId={route.axisId} />;
    case "project":
      return <ProjectView key={route.projectId} projectId={route.projectId} />;
    case "action":
      return <ActionView key={route.actionId} actionId={route.actionId} />;
    case "mine":
      return <MineView />;
    case "imports":
      return me.canImport.allowed ? (
        <ImportsView />
      ) : (
        <FailurePage failure={refusal(me.canImport.reason)} retry={() => undefined} />
      );
    case "people":
      return me.canEditPeople.allowed ? (
        <PeopleView />
      ) : (
        <FailurePage failure={refusal(me.canEditPeople.reason)} retry={() => undefined} />
      );
    case "accessibility":
      return <AccessibilityView />;
    case "campaigns":
      return me.canSeeCampaigns.allowed ? (
        <CampaignsView key={route.part ?? ""} part={route.part ?? null} />
      ) : (
        <FailurePage failure={refusal(me.canSeeCampaigns.reason)} retry={() => undefined} />
      );
    case "availability":
      return <AvailabilityView key={route.personId ?? ""} personId={route.personId ?? null} />;
    default:
      return <UnknownView />;
  }
}
