import { personId } from "../plan-definition";

/** Why somebody is worth being, for a person who tries Jalon. */
export interface FeaturedPerson {
  id: string;
  why: "agent" | "agent-with-many-actions" | "project-head" | "director" | "bureau" | "executive" | "elected";
}

/** The people the chooser of local Teams puts first, the most telling one first. */
export const featuredPeople = (): FeaturedPerson[] => [
  { id: personId("courtois"), why: "agent" },
  { id: personId("joubertin"), why: "agent-with-many-actions" },
  { id: personId("cordonnel"), why: "project-head" },
  { id: personId("amblard"), why: "director" },
  { id: personId("belkacem"), why: "bureau" },
  { id: personId("darcy"), why: "executive" },
  { id: personId("monteillard"), why: "elected" },
];
