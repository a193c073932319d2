/** The paths of one of Fluent's icons, drawn on 20 × 20: fluent-icons.mts gives them. */
declare module "fluent-icon:*" {
  const paths: string[];
  export default paths;
}
