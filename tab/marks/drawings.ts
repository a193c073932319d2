import arrowDown from "fluent-icon:arrow-trending-down-20-regular";
import arrowUp from "fluent-icon:arrow-trending-20-regular";
import refresh from "fluent-icon:arrow-clockwise-20-regular";
import download from "fluent-icon:arrow-download-20-regular";
import upload from "fluent-icon:arrow-upload-20-regular";
import done from "fluent-icon:checkmark-circle-20-filled";
import chevron from "fluent-icon:chevron-right-20-regular";
import half from "fluent-icon:circle-half-fill-20-regular";
import planned from "fluent-icon:circle-20-regular";
import struck from "fluent-icon:circle-off-20-regular";
import clock from "fluent-icon:clock-20-regular";
import fault from "fluent-icon:error-circle-20-regular";
import link from "fluent-icon:link-20-regular";
import flag from "fluent-icon:flag-20-regular";
import paused from "fluent-icon:pause-circle-20-regular";
import none from "fluent-icon:question-circle-20-regular";
import steady from "fluent-icon:arrow-right-20-regular";
import search from "fluent-icon:search-20-regular";
import cloud from "fluent-icon:weather-cloudy-20-regular";
import rain from "fluent-icon:weather-rain-20-regular";
import sun from "fluent-icon:weather-sunny-20-regular";
import storm from "fluent-icon:weather-thunderstorm-20-regular";
import offline from "fluent-icon:wifi-off-20-regular";

const octagon =
  "M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7L7 2.5Zm.4 1L3.5 7.4v5.2l3.9 3.9h5.2l3.9-3.9V7.4l-3.9-3.9H7.4ZM6 9.25h8v1.5H6v-1.5Z";

export const weatherDrawings = {
  sun,
  cloud,
  rain,
  storm,
  none,
};

export const statusDrawings = {
  planned,
  inProgress: half,
  done,
  // Fluent has no octagon: the stop sign is drawn here
  blocked: [octagon],
  paused,
  abandoned: struck,
};

export const trendDrawings = { improves: arrowUp, steady, worsens: arrowDown };

export const drawings = {
  refresh,
  download,
  upload,
  chevron,
  clock,
  fault,
  link,
  flag,
  search,
  offline,
};
