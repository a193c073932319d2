import { useEffect, useRef } from "preact/hooks";
import { showToast, texts } from "../session";

function LinkField({ label, link }: { label: string; link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    if (!copied) field.current?.select();
    showToast(copied ? texts.peek().copied : texts.peek().notCopied);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <span class="row">
        <input ref={field} readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" class="plain" onClick={() => void copy()}>
          {texts.value.copy}
        </button>
      </span>
    </label>
  );
}

/** The link to a page of the tab, as it would be in Teams and as it is on this machine. */
export function LinkDialog({ teams, local, onClose }: { teams: string; local: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const t = texts.value;
  return (
    <dialog ref={dialog} aria-labelledby="link-title" onClose={onClose}>
      <form method="dialog" class="stack">
        <h2 id="link-title">{t.linkTitle}</h2>
        <LinkField label={t.linkLocal} link={local} />
        <LinkField label={t.linkTeams} link={teams} />
        <div class="row">
          <button type="submit" class="primary">
            {t.close}
          </button>
        </div>
      </form>
    </dialog>
  );
}
