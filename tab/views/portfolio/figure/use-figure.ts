import { useEffect, useState } from "preact/hooks";
import type { FigureView } from "../../../../bot/contract/figures";
import { paths } from "../../../../bot/contract/paths";
import type { ActionFigure } from "../../../../bot/domain/portfolio/actions-behind";
import type { Failure } from "../../../api/answer";
import { useSession } from "../../../app/session";

export interface OpenedFigure {
  /** The first page, whose sums and counts are those of all; null while it is on its way. */
  figure: FigureView | null;
  lines: FigureView["list"];
  next: string | null;
  busy: boolean;
  failure: Failure | null;
  more: () => Promise<void>;
}

/** The actions behind a figure, read once when it opens and page by page as somebody asks for more. */
export function useFigure(planId: string, figure: ActionFigure, axisId: string | null): OpenedFigure {
  const { api } = useSession();
  const [pages, setPages] = useState<FigureView[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = async (after: string | null): Promise<FigureView | null> => {
    const query = new URLSearchParams({ ...(axisId === null ? {} : { axis: axisId }), ...(after === null ? {} : { after }) }).toString();
    setBusy(true);
    const answer = await api.get<FigureView>(paths.figure(planId, figure) + (query === "" ? "" : `?${query}`), null);
    setBusy(false);
    setFailure(answer.ok ? null : answer);
    return answer.ok ? answer.value : null;
  };
  useEffect(() => {
    let left = false;
    void read(null).then((page) => (page === null || left ? undefined : setPages([page])));
    return () => {
      left = true;
    };
  }, [planId, figure, axisId]);
  const next = pages.at(-1)?.next ?? null;
  const more = async (): Promise<void> => {
    const page = busy || next === null ? null : await read(next);
    if (page !== null) setPages((known) => [...known, page]);
  };
  return { figure: pages[0] ?? null, lines: pages.flatMap(({ list }) => list), next, busy, failure, more };
}
