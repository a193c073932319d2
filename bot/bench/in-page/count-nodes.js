/** Elements of a page, those inside its components included. */
export default () => {
  const within = (root) =>
    [...root.querySelectorAll("*")].reduce((count, element) => count + 1 + (element.shadowRoot ? within(element.shadowRoot) : 0), 0);
  return within(document);
};
