// The same page with what it would need inside Teams: only its weight is measured.
import { app, authentication } from "@microsoft/teams-js";
import { root } from "./peer-page.jsx";

await app.initialize();
window.jalonPeer = { root, context: await app.getContext(), token: await authentication.getAuthToken() };
