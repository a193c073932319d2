import type { MessageState } from "../../domain/campaigns/ledger-fields";

/** Où en est un message, quand aucune raison ne l'explique. */
export const ledger = {
  states: {
    planned: "Partira à l’heure prévue.",
    deferred: "Partira plus tard que prévu.",
    skipped: "Ne part pas cette semaine.",
    sending: "Est en train de partir.",
    sent: "Est arrivé.",
    unknown: "Teams n’a pas dit s’il est arrivé. Il n’est pas renvoyé\u00a0: une réponse, ou la semaine suivante, y remédie.",
    failed: "N’a pas pu être remis.",
    answered: "La personne a répondu.",
    withdrawn: "Ne partira pas, ou a été retiré.",
  } satisfies Record<MessageState, string>,
};
