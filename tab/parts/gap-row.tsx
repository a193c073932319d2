/** The empty height that stands for rows of a long table that are not drawn. */
export function GapRow({ height, columns }: { height: number; columns: number }) {
  if (height === 0) return null;
  return (
    <tr aria-hidden="true" class="gap-row">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}
