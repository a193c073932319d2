import { place } from "../routing/router";
import { FailurePage } from "../parts/failure-page";
import { lazily } from "../parts/lazily";
import { PortfolioView } from "../views/portfolio/portfolio-view";
import { HomeView } from "../views/home-view";
import { UnknownView } from "../views/unknown-view";
import { useSession } from "./session";

const ProjectsView = lazily(async () => (await import("../views/projects/projects-view")).loadProjects());
const CalendarView = lazily(async () => (await import("../views/calendar/calendar-view")).loadCalendar());
const MandateView = lazily(async () => (await import("../views/mandate/mandate-view")).loadMandate());
const ElectedView = lazily(async () => (await import("../views/elected/elected-view")).loadElected());
const PhasesView = lazily(async () => (await import("../views/phases/phases-view")).loadPhases());
const HistoryView = lazily(async () => (await import("../views/history/plan-history-view")).loadHistory());
const AxisView = lazily(async () => (await import("../views/axis/axis-view")).loadAxis());
const ProjectView = lazily(async () => (await import("../views/project/project-view")).loadProject());
const ActionView = lazily(async () => (await import("../views/action/action-view")).ActionView);
const MineView = lazily(async () => (await import("../views/mine/mine-view")).MineView);
const ImportsView = lazily(async () => (await import("../views/imports/imports-view")).ImportsView);
const PeopleView = lazily(async () => (await import("../views/people/people-view")).PeopleView);
const AccessibilityView = lazily(async () => (await import("../views/accessibility/accessibility-view")).loadAccessibility());
const CampaignsView = lazily(async () => (await import("../views/campaigns/campaigns-view")).loadCampaigns());
const AvailabilityView = lazily(async () => (await import("../views/availability/availability-view")).loadAvailability());

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
