import done from "fluent-icon:checkmark-circle-20-filled";
import inProgress from "fluent-icon:circle-half-fill-20-regular";
import planned from "fluent-icon:circle-20-regular";
import abandoned from "fluent-icon:circle-off-20-regular";
import paused from "fluent-icon:pause-circle-20-regular";

const octagon =
  "M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7L7 2.5Zm.4 1L3.5 7.4v5.2l3.9 3.9h5.2l3.9-3.9V7.4l-3.9-3.9H7.4ZM6 9.25h8v1.5H6v-1.5Z";

/** The drawing of each status. */
export const statusDrawings = {
  planned,
  inProgress,
  done,
  // Fluent has no octagon: the stop sign is drawn here
  blocked: [octagon],
  paused,
  abandoned,
};
