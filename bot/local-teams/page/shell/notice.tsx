import { Icon } from "../icon";
import { setup, texts } from "../session";
import { Popover } from "./popover";

/** What this page is and is not, and where its data lives. */
export function NoticeText() {
  const { noticeTitle, noticeText, noticeData } = texts.value;
  return (
    <div class="stack notice">
      <p>
        <strong>{noticeTitle}</strong>
      </p>
      {noticeText.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        {noticeData}
        <br />
        <code>{setup.value?.dataDir}</code>
      </p>
    </div>
  );
}

/** The notice behind a button. */
export function Notice() {
  return (
    <Popover label={texts.value.notice} button={<Icon name="info" />}>
      {() => <NoticeText />}
    </Popover>
  );
}
