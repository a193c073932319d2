import type { Theme } from "../choices";
import { choose, theme } from "../choices";
import { Icon } from "../icon";
import { language, texts } from "../session";
import { Popover } from "./popover";

const themes: readonly Theme[] = ["default", "dark", "contrast"];
const languages = { fr: "Français", en: "English" } as const;

interface RadioGroupProps<Value extends string> {
  legend: string;
  name: string;
  options: readonly { value: Value; label: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

function RadioGroup<Value extends string>({ legend, name, options, chosen, onChoose }: RadioGroupProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} class="radio">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Theme and language. */
export function Settings() {
  const t = texts.value;
  return (
    <Popover label={t.settings} button={<Icon name="settings" />}>
      {() => (
        <div class="stack">
          <RadioGroup
            legend={t.theme}
            name="theme"
            options={themes.map((value) => ({ value, label: t.themes[value] }))}
            chosen={theme.value}
            onChoose={(value) => choose({ theme: value })}
          />
          <RadioGroup
            legend={t.language}
            name="language"
            options={[
              { value: "fr", label: languages.fr },
              { value: "en", label: languages.en },
            ]}
            chosen={language.value}
            onChoose={(value) => choose({ language: value })}
          />
        </div>
      )}
    </Popover>
  );
}
