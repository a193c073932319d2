import { dayInWords } from "../../domain/wording/format-day";
import type * as fr from "../fr/posts";

const PRIVATE_WAY = "Write to each member in their own chat, or choose a standard channel of the team.";

export const posts: typeof fr.posts = {
  corrected: (day) => `Corrected on ${dayInWords(day, "en")}`,
  withdrawn: (day) => `Message withdrawn on ${dayInWords(day, "en")}`,
  test: {
    title: "Jalon can write in this channel",
    paragraphs: ["The project office asked for this trial message. It calls for no answer."],
  },
  general: "General",
  advice: {
    reachable: "Jalon can write in this channel.",
    uninstalled: "Jalon is not in this team. An owner of the team adds it, then check again.",
    closedPrivate: `Teams does not let Jalon write in this private channel. ${PRIVATE_WAY}`,
    closedShared: `Teams does not let Jalon write in this shared channel. ${PRIVATE_WAY}`,
    closed: `Teams does not let Jalon write in this channel, most likely because it is private or shared. ${PRIVATE_WAY}`,
    gone: "This channel no longer exists. Choose another one.",
    unproven: "Teams has not answered about this channel yet. Check again in a few minutes.",
    teamUnknown: "Jalon is in no channel of this team. An owner of the team adds it, then check again.",
  },
  reasons: {
    "channel-unknown": "Jalon does not know this channel.",
    "channel-closed": "Jalon cannot write in this channel. Check it first.",
    "thread-unknown": "The message that this one follows is not in the channel.",
    "personal-data": "This message names a person, an address or a number. All members of a channel read it: take it out.",
    "too-big": "This message is too long for Teams. Shorten it.",
    empty: "This message is empty.",
    "under-way": "This message is being sent.",
    unknown: "It is not known whether Teams took this message. It is not sent again: look in the channel.",
    interrupted: "The sending was interrupted: it may have left. It is not sent again: look in the channel.",
    uninstalled: "Teams refuses Jalon in this channel.",
    blocked: "Teams refuses Jalon in this channel.",
    lost: "Teams no longer finds this channel, or this message.",
    refused: "Teams refused this message.",
    busy: "Teams asks to wait. Nothing left: try again in a moment.",
    unavailable: "Teams takes nothing at the moment. Nothing left: try again in a moment.",
    unreachable: "Teams could not be reached. Nothing left: try again in a moment.",
    "not-found": "This message does not exist.",
    "not-sent": "This message is not in the channel.",
    withdrawn: "This message was withdrawn already.",
    changing: "This message is being corrected.",
    "not-unknown": "It is known already where this message stands.",
    "declared-absent": "This message is not in the channel: it may be posted again.",
    "wrong-channel": "The message that this one follows is in another channel.",
  },
  changeUnknown: "It is not known whether Teams took this change. Make it again: twice does no harm.",
};
