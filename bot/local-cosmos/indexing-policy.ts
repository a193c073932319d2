/** One level of the indexing policy: what it decides for the value here and for all below, and the named steps further down. */
export interface IndexNode {
  /** Decided for the scalar at this very path (`/?`). */
  exact?: boolean;
  /** Decided for everything from here down (`/*`). */
  below?: boolean;
  children: Map<string, IndexNode>;
}

export interface IndexMatcher {
  root: IndexNode;
  /** Whether the scalar at these steps is indexed; `[]` is the step into an array. */
  covers(steps: readonly string[]): boolean;
}

interface PolicyPaths {
  includedPaths: readonly { path: string }[];
  excludedPaths: readonly { path: string }[];
}

/** Compiles included and excluded paths into a tree; the most precise path decides, as in Azure. */
export function compileIndexingPolicy(policy: PolicyPaths): IndexMatcher {
  const root: IndexNode = { children: new Map() };
  for (const { path } of policy.excludedPaths) mark(root, path, false);
  for (const { path } of policy.includedPaths) mark(root, path, true);
  // Ids have an index of their own, and the others change with every write: they would make each one dearer for nothing.
  for (const name of ["id", "_ts", "_etag", "_rid", "_self", "_attachments"]) mark(root, `/${name}/?`, false);
  return { root, covers: (steps) => decide(root, steps) };
}

/** The steps of a policy path, without the quotes that names with special characters carry. */
export function stepsOf(path: string): string[] {
  return path
    .split("/")
    .filter((step) => step !== "")
    .map((step) => step.replace(/^"(.*)"$/, "$1"));
}

function mark(root: IndexNode, path: string, included: boolean): void {
  const steps = stepsOf(path);
  const last = steps.at(-1);
  const exact = last === "?";
  if (exact || last === "*") steps.pop();
  let node = root;
  for (const step of steps) {
    let next = node.children.get(step);
    if (next === undefined) {
      next = { children: new Map() };
      node.children.set(step, next);
    }
    node = next;
  }
  if (exact) node.exact = included;
  else node.below = included;
}

function decide(root: IndexNode, steps: readonly string[]): boolean {
  let inherited = root.below ?? false;
  let node: IndexNode | undefined = root;
  for (const step of steps) {
    node = node?.children.get(step);
    if (node === undefined) return inherited;
    inherited = node.below ?? inherited;
  }
  return node.exact ?? inherited;
}
