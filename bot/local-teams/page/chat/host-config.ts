// Colours are variables of the page's theme, so that a card follows a change of theme without being drawn again:
// what a person typed in it stays.
const colours = {
  default: { default: "var(--text)", subtle: "var(--text-quiet)" },
  dark: { default: "var(--text)", subtle: "var(--text-quiet)" },
  light: { default: "var(--surface)", subtle: "var(--surface)" },
  accent: { default: "var(--accent-text)", subtle: "var(--accent-text)" },
  good: { default: "var(--good)", subtle: "var(--good)" },
  warning: { default: "var(--warning)", subtle: "var(--warning)" },
  attention: { default: "var(--bad)", subtle: "var(--bad)" },
};
const container = (backgroundColor: string) => ({ backgroundColor, foregroundColors: colours });

/** How Teams draws a card: its sizes, spaces and tones. */
export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: "inherit",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, medium: 20, default: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: container("transparent"),
    emphasis: container("var(--surface-emphasis)"),
    accent: container("var(--accent-soft)"),
    good: container("var(--good-soft)"),
    warning: container("var(--warning-soft)"),
    attention: container("var(--bad-soft)"),
  },
  inputs: {
    label: {
      inputSpacing: "Small",
      requiredInputs: { weight: "Default", size: "Small", suffix: " *", suffixColor: "Attention", isSubtle: true },
      optionalInputs: { weight: "Default", size: "Small", isSubtle: true },
    },
    errorMessage: { color: "Attention", size: "Small", weight: "Default", spacing: "Small" },
  },
  actions: {
    maxActions: 6,
    spacing: "Default",
    buttonSpacing: 8,
    showCard: { actionMode: "Inline", inlineTopMargin: 12, style: "emphasis" },
    actionsOrientation: "Horizontal",
    actionAlignment: "Left",
    allowTitleToWrap: true,
  },
  factSet: {
    title: { color: "Default", size: "Default", isSubtle: false, weight: "Bolder", wrap: true, maxWidth: 150 },
    value: { color: "Default", size: "Default", isSubtle: false, weight: "Default", wrap: true },
    spacing: 16,
  },
  textStyles: { heading: { size: "Large", weight: "Bolder" }, columnHeader: { weight: "Bolder" } },
  textBlock: { headingLevel: 3 },
  table: { cellSpacing: 8 },
};
