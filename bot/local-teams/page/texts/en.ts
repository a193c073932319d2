import type { Texts } from "./fr";

/** Everything that the page says, in English. */
export const en: Texts = {
  product: "Local Teams",
  bot: "Jalon",
  skip: "Skip to content",
  loading: "Loading…",
  offline: "The connection is lost. Trying again.",
  serverError: "The server does not answer. Try again in a moment.",

  chooseTitle: "Who are you today?",
  chooseIntro:
    "Choose a person of the authority: you will see their conversations and their Jalon tab, " +
    "as in Microsoft Teams. You can change at any time, or open several windows.",
  search: "Find a person",
  searchHint: "Name, position or address",
  featured: "To begin with",
  everyone: "The whole directory",
  found: (shown, all) =>
    all === 0
      ? "Nobody matches this search."
      : shown < all
        ? `${shown} people of ${all}; refine the search to see the others.`
        : all === 1
          ? "1 person"
          : `${all} people`,

  rail: "Apps",
  chat: "Chat",
  app: "Jalon",
  settings: "Settings",
  theme: "Theme",
  themes: { default: "Light", dark: "Dark", contrast: "High contrast" },
  language: "Language",
  changePerson: "Change person",
  signedInAs: (name) => `You are ${name}`,
  secondWindow: "Open another window",

  conversations: "Conversations",
  showConversations: "Show conversations",
  unread: (count) => (count === 1 ? "1 unread message" : `${count} unread messages`),
  you: "You",
  noMessage: "No message",
  cardSent: "Card",

  log: (name) => `Conversation with ${name}`,
  channelLog: (name) => `Channel ${name}`,
  older: "Show earlier messages",
  emptyChat: "Nothing has been said here yet. Write to Jalon, or choose a command.",
  emptyChannel: "Nothing was said in this channel yet.",
  deleted: "This message was deleted.",
  channelKinds: { standard: "", private: "private", shared: "shared" },
  addToTeam: "Add Jalon to the team",
  removeFromTeam: "Take Jalon out of the team",
  notInTeam: "Jalon is not in this team: it cannot write here.",
  closedChannel: {
    private: "This private channel has members of its own, and Jalon is none of them: it cannot write here.",
    shared: "This shared channel has members of its own, and Jalon is none of them: it cannot write here.",
  },
  card: (title) => (title ? `Card: ${title}` : "Card"),
  cardLoading: "Drawing the card…",
  cardBroken: "This card cannot be shown.",
  attachmentNotShown: (type) => `Attachment not shown: ${type}`,
  edited: "Edited",
  refreshCard: "Refresh the card",
  failed: "Something went wrong. Try again.",
  notDelivered: "Jalon did not receive this message.",
  typing: "Jalon is typing…",
  composer: "Write to Jalon",
  composerHint: "Type a message",
  send: "Send",
  commands: "Commands",
  quick: [
    { label: "My actions", text: "my actions", send: true },
    { label: "Weekly update", text: "weekly update", send: true },
    { label: "Project…", text: "project ", send: false },
    { label: "Help", text: "help", send: true },
  ],
  botMenu: "More options",
  block: "Block Jalon",
  unblock: "Unblock Jalon",
  uninstall: "Uninstall Jalon",
  install: "Install Jalon",
  blockedNotice: "You blocked Jalon: it can no longer write to you.",
  uninstalledNotice: "Jalon is not installed for you: it cannot write to you.",

  tabTitle: "Jalon tab",
  back: "Back",
  reload: "Refresh the tab",
  copyLink: "Copy the link to this page",
  linkTitle: "Link to this page",
  linkTeams: "In Teams",
  linkLocal: "On this machine",
  copy: "Copy",
  copied: "Link copied.",
  notCopied: "Copying is not allowed here: select the link.",
  close: "Close",

  clock: (day) => `Today is ${day}`,
  clockReal: "This is the real time.",
  clockSet: "This date was chosen: prompts, due dates and cards follow it.",
  clockField: "Date and time (Paris time)",
  clockApply: "Apply",
  clockDay: "One day later",
  clockWeek: "One week later",
  clockReset: "Back to the real time",
  clockWrong: "This date does not exist.",

  notice: "Notice",
  noticeTitle: "A local stand-in",
  noticeText: [
    "This page imitates Microsoft Teams on your machine so that Jalon can be tried without an account. " +
      "It is not Microsoft Teams, and no data leaves it.",
    "You can act as anybody: that is why it answers this machine only.",
  ],
  noticeData: "The data is in this folder; deleting it starts afresh:",
};
