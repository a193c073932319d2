import arrowDown from "@fluentui/svg-icons/icons/arrow_trending_down_20_regular.svg?raw";
import arrowUp from "@fluentui/svg-icons/icons/arrow_trending_20_regular.svg?raw";
import refresh from "@fluentui/svg-icons/icons/arrow_clockwise_20_regular.svg?raw";
import download from "@fluentui/svg-icons/icons/arrow_download_20_regular.svg?raw";
import upload from "@fluentui/svg-icons/icons/arrow_upload_20_regular.svg?raw";
import done from "@fluentui/svg-icons/icons/checkmark_circle_20_filled.svg?raw";
import chevron from "@fluentui/svg-icons/icons/chevron_right_20_regular.svg?raw";
import half from "@fluentui/svg-icons/icons/circle_half_fill_20_regular.svg?raw";
import planned from "@fluentui/svg-icons/icons/circle_20_regular.svg?raw";
import struck from "@fluentui/svg-icons/icons/circle_off_20_regular.svg?raw";
import clock from "@fluentui/svg-icons/icons/clock_20_regular.svg?raw";
import fault from "@fluentui/svg-icons/icons/error_circle_20_regular.svg?raw";
import link from "@fluentui/svg-icons/icons/link_20_regular.svg?raw";
import flag from "@fluentui/svg-icons/icons/flag_20_regular.svg?raw";
import paused from "@fluentui/svg-icons/icons/pause_circle_20_regular.svg?raw";
import none from "@fluentui/svg-icons/icons/question_circle_20_regular.svg?raw";
import steady from "@fluentui/svg-icons/icons/arrow_right_20_regular.svg?raw";
import search from "@fluentui/svg-icons/icons/search_20_regular.svg?raw";
import cloud from "@fluentui/svg-icons/icons/weather_cloudy_20_regular.svg?raw";
import rain from "@fluentui/svg-icons/icons/weather_rain_20_regular.svg?raw";
import sun from "@fluentui/svg-icons/icons/weather_sunny_20_regular.svg?raw";
import storm from "@fluentui/svg-icons/icons/weather_thunderstorm_20_regular.svg?raw";
import offline from "@fluentui/svg-icons/icons/wifi_off_20_regular.svg?raw";
import { drawingOf } from "./icon";

const octagon =
  "M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7L7 2.5Zm.4 1L3.5 7.4v5.2l3.9 3.9h5.2l3.9-3.9V7.4l-3.9-3.9H7.4ZM6 9.25h8v1.5H6v-1.5Z";

export const weatherDrawings = {
  sun: drawingOf(sun),
  cloud: drawingOf(cloud),
  rain: drawingOf(rain),
  storm: drawingOf(storm),
  none: drawingOf(none),
};

export const statusDrawings = {
  planned: drawingOf(planned),
  inProgress: drawingOf(half),
  done: drawingOf(done),
  // Fluent has no octagon: the stop sign is drawn here
  blocked: [octagon],
  paused: drawingOf(paused),
  abandoned: drawingOf(struck),
};

export const trendDrawings = { improves: drawingOf(arrowUp), steady: drawingOf(steady), worsens: drawingOf(arrowDown) };

export const drawings = {
  refresh: drawingOf(refresh),
  download: drawingOf(download),
  upload: drawingOf(upload),
  chevron: drawingOf(chevron),
  clock: drawingOf(clock),
  fault: drawingOf(fault),
  link: drawingOf(link),
  flag: drawingOf(flag),
  search: drawingOf(search),
  offline: drawingOf(offline),
};
