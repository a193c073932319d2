import { absenceCard } from "./absence-card";
import { alertCard } from "./alert-card";
import { convocationCard } from "./convocation-card";
import { digestCard } from "./digest-card";
import { escalationCard } from "./escalation-card";
import { helpCard } from "./help-card";
import { myActionsCard } from "./my-actions-card";
import { noticeCard } from "./notice-card";
import { postCard } from "./post-card";
import { projectCard } from "./project-card";
import { projectChoiceCard } from "./project-choice-card";
import { reminderCard } from "./reminder-card";
import { reminderChoiceCard } from "./reminder-choice-card";
import { sayCard } from "./say-card";
import { weeklyCard } from "./weekly-card";
import { summaryCard } from "./summary-card";
import { welcomeCard } from "./welcome-card";
import { whyCard } from "./why-card";
import { withdrawnCard } from "./withdrawn-card";

/** Every card Jalon sends, by name. Each has samples: a card without one does not compile. */
export const CARDS = {
  weeklyCard,
  reminderCard,
  escalationCard,
  alertCard,
  myActionsCard,
  projectCard,
  projectChoiceCard,
  helpCard,
  welcomeCard,
  sayCard,
  noticeCard,
  postCard,
  summaryCard,
  convocationCard,
  digestCard,
  withdrawnCard,
  absenceCard,
  reminderChoiceCard,
  whyCard,
} as const;

export type CardName = keyof typeof CARDS;
export type ViewOf<K extends CardName> = Parameters<(typeof CARDS)[K]>[0];
