import type { noHost as fr } from "../fr/no-host";

export const noHost: typeof fr = {
  openInTeams: {
    title: "Open Jalon in Microsoft Teams",
    why: "This page is a Teams tab: Teams tells Jalon who you are.",
    how: "In Teams, open Apps, search for “Jalon” and choose Open. If Jalon is not there, ask your digital department for it.",
    link: "Open Teams",
  },
  silentHost: {
    title: "Teams does not answer",
    why: "Jalon is waiting for Teams to say who you are, and nothing came. Nothing is lost.",
  },
};
