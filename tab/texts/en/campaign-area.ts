import { calendar } from "./calendar";
import { campaignMarks } from "./campaign-marks";
import { campaigns } from "./campaigns";
import { channels } from "./channels";

/** What the views of the campaigns say, fetched in one piece. */
export const campaignArea = { ...campaignMarks, ...campaigns, calendar, channels };
