/** The part of Adaptive Cards 1.5 that Jalon uses: what Teams draws on phones and desks alike. */
export type Spacing = "None" | "Small" | "Default" | "Medium" | "Large";
export type Colour = "Default" | "Accent" | "Good" | "Warning" | "Attention";

interface Placed {
  id?: string;
  spacing?: Spacing;
  separator?: boolean;
}

/** Markdown lives in it: only for our own sentences. */
export interface TextBlock extends Placed {
  type: "TextBlock";
  text: string;
  style?: "heading";
  size?: "Small" | "Medium" | "Large";
  weight?: "Bolder";
  isSubtle?: boolean;
  wrap: true;
}

/** No markdown: where people's words go. */
export interface RichTextBlock extends Placed {
  type: "RichTextBlock";
  inlines: TextRun[];
}

export interface TextRun {
  type: "TextRun";
  text: string;
  size?: "Small" | "Medium" | "Large";
  weight?: "Bolder";
  color?: Colour;
  isSubtle?: boolean;
  selectAction?: OpenUrl;
}

export interface Container extends Placed {
  type: "Container";
  style?: "default" | "emphasis" | "good" | "warning" | "attention" | "accent";
  items: Element[];
}

export interface ActionSet extends Placed {
  type: "ActionSet";
  actions: Button[];
}

interface Input extends Placed {
  id: string;
  label: string;
  isRequired?: boolean;
  errorMessage?: string;
}

export interface ChoiceSet extends Input {
  type: "Input.ChoiceSet";
  style: "compact" | "expanded";
  value?: string;
  choices: { title: string; value: string }[];
  wrap?: boolean;
}

export interface DateInput extends Input {
  type: "Input.Date";
  value?: string;
}

export interface TextInput extends Input {
  type: "Input.Text";
  value?: string;
  placeholder?: string;
  maxLength?: number;
  isMultiline?: boolean;
}

export type Element = TextBlock | RichTextBlock | Container | ActionSet | ChoiceSet | DateInput | TextInput;

export interface Execute {
  type: "Action.Execute";
  title: string;
  verb: string;
  data: Record<string, string | number>;
  style?: "positive";
  /** `none`: the button leaves the fields alone, required ones included. */
  associatedInputs?: "none";
}

export interface OpenUrl {
  type: "Action.OpenUrl";
  title: string;
  url: string;
}

export type Button = Execute | OpenUrl;

export interface AdaptiveCard {
  type: "AdaptiveCard";
  version: "1.5";
  lang: string;
  /** What a client that draws no cards shows. */
  fallbackText: string;
  body: Element[];
}

/** A card, and the sentence that notifications and the list of chats show for it. */
export interface CardMessage {
  card: AdaptiveCard;
  summary: string;
}
