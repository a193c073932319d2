import type { Permission } from "../access/access";
import type { Person } from "../people/person";
import type { Committee } from "./committee";
import type { Decision } from "./decision";

type Members = Pick<Committee, "members">;

const yes: Permission = { allowed: true };
const isBureau = (person: Person): boolean => person.roles.includes("bureau");

/** « Le bureau des projets tient les instances : leurs membres, leur rythme, leurs attributions. » */
export const canTendCommittees = (person: Person): Permission => (isBureau(person) ? yes : { allowed: false, reason: "bureau-only" });

/** « Une séance est menée, et ses décisions sont enregistrées, par le président, le secrétaire ou le bureau des projets. » */
export const canRunMeeting = (person: Person, { members }: Members): Permission =>
  isBureau(person) || members.some(({ personId, part }) => personId === person.id && (part === "chair" || part === "secretary"))
    ? yes
    : { allowed: false, reason: "runs-meeting" };

/** « Les dossiers et les notes d’une séance sont lus par les membres de l’instance, le bureau et la direction générale. » */
export const canReadMeeting = (person: Person, { members }: Members): Permission =>
  isBureau(person) || person.roles.includes("executive") || members.some(({ personId }) => personId === person.id)
    ? yes
    : { allowed: false, reason: "members-only" };

/** « Une décision est lue par les membres de son instance, le bureau, la direction générale et qui la porte. » */
export const canReadDecision = (person: Person, { ownerId }: Pick<Decision, "ownerId">, committee: Members): Permission =>
  ownerId === person.id ? yes : canReadMeeting(person, committee);

/** « Prend connaissance d’un relevé qui en est membre. » */
export const canAcknowledge = (person: Person, { members }: Members): Permission =>
  members.some(({ personId }) => personId === person.id) ? yes : { allowed: false, reason: "members-only" };

/** « La note aux élus est lue par les élus, le bureau des projets et la direction générale. » */
export const canReadElectedNote = ({ roles }: Person): boolean => roles.some((role) => role === "bureau" || role === "executive" || role === "elected");
