interface Branch {
  id: string;
  parentId: string | null;
}

/** The axes above one, from the top down; empty for an axis of the first level. */
export function pathTo<A extends Branch>(axes: readonly A[], axisId: string): A[] {
  const way: A[] = [];
  let next = axes.find((axis) => axis.id === axisId)?.parentId ?? null;
  // a plan has three levels: more would be a loop in the data
  while (next !== null && way.length < 3) {
    const above = axes.find((axis) => axis.id === next);
    if (above === undefined) break;
    way.unshift(above);
    next = above.parentId;
  }
  return way;
}

/** The axes under one, in the order of the plan. */
export function descendantsOf<A extends Branch>(axes: readonly A[], axisId: string): A[] {
  return axes.filter((axis) => axis.id !== axisId && pathTo(axes, axis.id).some((above) => above.id === axisId));
}
