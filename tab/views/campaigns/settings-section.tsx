import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** One matter of a long form: its title, why it is so, its fields. */
export function SettingsSection({ title, why, children }: { title: string; why?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="settings-section" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {why === undefined ? null : <p class="hint">{why}</p>}
      </div>
      <div class="settings-matter">{children}</div>
    </section>
  );
}
