import type { IsoWeek } from "../../domain/calendar/iso-week";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { changeOwnAvailability } from "./change-own-availability";

/** « Plus de relance cette semaine » : no reminder in the week it is where the person is, whatever day they chose before. */
export const muteReminders = (authority: Authority, person: Person): Promise<IsoWeek> =>
  changeOwnAvailability(authority, person, ({ own, currentWeek }) => ({
    outcome: currentWeek,
    record: { ...own, mutedWeek: currentWeek, remindOn: null },
  }));

/** Takes it back while that week lasts; false when there is nothing to take back. */
export const unmuteReminders = (authority: Authority, person: Person, week: IsoWeek): Promise<boolean> =>
  changeOwnAvailability<boolean>(authority, person, ({ own, currentWeek }) =>
    own.mutedWeek === week && week === currentWeek ? { outcome: true, record: { ...own, mutedWeek: null } } : { outcome: false },
  );
