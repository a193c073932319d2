/** The three Teams themes as custom properties, made by tab/vite.config.mts from @fluentui/tokens. */
declare module "virtual:themes.css";
