import { SCENES } from "./gallery-scenes";

/** The gallery: every state of every view, each in a frame of its own. */
const CHOICES: Record<string, readonly string[]> = {
  theme: ["default", "dark", "contrast"],
  locale: ["fr-fr", "en-gb"],
  width: ["375", "320", "1366", "1920"],
};

const header = document.querySelector("header");
const main = document.querySelector("main");
const chosen: Record<string, string> = { theme: "default", locale: "fr-fr", width: "375" };

function draw(): void {
  main?.replaceChildren(
    ...SCENES.map(([title, path, state]) => {
      const figure = document.createElement("figure");
      const caption = document.createElement("figcaption");
      const frame = document.createElement("iframe");
      caption.textContent = title;
      frame.loading = "lazy";
      frame.width = chosen.width ?? "375";
      frame.height = Number(frame.width) > 500 ? "900" : "720";
      frame.title = title;
      frame.src = `/host?${new URLSearchParams({ state, path, theme: chosen.theme ?? "", locale: chosen.locale ?? "" })}`;
      figure.append(caption, frame);
      return figure;
    }),
  );
}

for (const [name, options] of Object.entries(CHOICES)) {
  const label = document.createElement("label");
  const select = document.createElement("select");
  select.append(...options.map((option) => new Option(option)));
  select.addEventListener("change", () => {
    chosen[name] = select.value;
    draw();
  });
  label.append(name, select);
  header?.append(label);
}
draw();
