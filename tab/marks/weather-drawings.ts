import worsens from "fluent-icon:arrow-trending-down-20-regular";
import improves from "fluent-icon:arrow-trending-20-regular";
import steady from "fluent-icon:arrow-right-20-regular";
import none from "fluent-icon:question-circle-20-regular";
import cloud from "fluent-icon:weather-cloudy-20-regular";
import rain from "fluent-icon:weather-rain-20-regular";
import sun from "fluent-icon:weather-sunny-20-regular";
import storm from "fluent-icon:weather-thunderstorm-20-regular";

/** The drawing of each météo. */
export const weatherDrawings = { sun, cloud, rain, storm, none };

/** Where it is going. */
export const trendDrawings = { improves, steady, worsens };
