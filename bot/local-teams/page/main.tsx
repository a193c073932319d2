import { render } from "preact";
import { App } from "./app";
import { followPerson } from "./messages";
import { startSession } from "./session";

const root = document.getElementById("root");
if (root) render(<App />, root);
followPerson();
void startSession();
