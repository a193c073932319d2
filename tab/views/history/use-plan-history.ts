import { useEffect, useState } from "preact/hooks";
import type { PlanHistory, PlanHistoryLine } from "../../../bot/contract/plan-history";
import type { Failure } from "../../api/answer";
import { useSession } from "../../app/session";
import { type Live, live } from "../../freshness/live";
import { useOneAtATime } from "../../parts/use-one-at-a-time";
import { type HistoryAddress, historyPath } from "./history-address";

interface PlanHistoryPages {
  first: Live<PlanHistory>;
  lines: PlanHistoryLine[];
  week: PlanHistory["week"];
  /** Where the last page ended; null at the end. */
  next: string | null;
  searchedTo: string | null;
  busy: boolean;
  /** Why older lines did not come. */
  trouble: Failure | null;
  older(): void;
  /** Whether more than the first page is shown. */
  deep: boolean;
  /** Begins again from the newest line. */
  again(): Promise<void>;
}

const NONE: PlanHistory[] = [];

/** The history of a plan as far as it was asked for, newest first. It is read when it is opened, not again every few seconds. */
export function usePlanHistory(planId: string, address: HistoryAddress): PlanHistoryPages {
  const { api } = useSession();
  const path = historyPath(planId, address);
  const first = live<PlanHistory>(api, path);
  const [more, setMore] = useState<{ path: string; pages: PlanHistory[] }>({ path, pages: NONE });
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const { busy, run } = useOneAtATime();
  useEffect(() => void first.look(), [first]);
  const pages = more.path === path ? more.pages : NONE;
  const all = first.value.value === null ? [] : [first.value.value, ...pages];
  const last = all.at(-1);
  const older = (): void =>
    run(async () => {
      if (!last?.next) return;
      const answer = await api.get<PlanHistory>(historyPath(planId, address, last.next), null);
      setTrouble(answer.ok ? null : answer);
      if (answer.ok && answer.value !== null) setMore({ path, pages: [...pages, answer.value] });
    });
  const again = async (): Promise<void> => {
    setMore({ path, pages: NONE });
    setTrouble(null);
    await first.look();
  };
  return {
    first,
    lines: all.flatMap(({ lines }) => lines),
    week: first.value.value?.week ?? null,
    next: last?.next ?? null,
    searchedTo: last?.searchedTo ?? null,
    busy,
    trouble,
    deep: pages.length > 0,
    older,
    again,
  };
}
