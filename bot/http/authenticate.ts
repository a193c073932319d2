import { type Language, LANGUAGES } from "../domain/wording/language";
import type { UserTokenVerifier } from "../identity/verify-user-token";
import type { Authority } from "../usecases/authority";
import { recognisePerson } from "../usecases/recognise-person";
import type { ApiRequest, ApiResponse } from "./api-exchange";
import { problem } from "./reply";
import { sendReply } from "./send-reply";

/** Calls `next` for who may come in; answers everybody else. */
export type Door = (request: ApiRequest, response: ApiResponse, next: () => void) => Promise<void>;

/** Lets in whom a token of the tab names, with their authority and their entry in the annuaire. */
export const authenticate =
  (verify: UserTokenVerifier, authorityOf: (tenantId: string) => Authority): Door =>
  async (request, response, next) => {
    const verdict = await verify(request.headersDistinct["authorization"]);
    if (!verdict.ok) {
      const code = verdict.status === 503 ? "sign-in-unavailable" : verdict.status === 403 ? "tenant-unknown" : "not-signed-in";
      response.locals["refusal"] = verdict.reason;
      return sendReply(request, response, problem(code));
    }
    const authority = authorityOf(verdict.claims.tenantId);
    const person = await recognisePerson(authority, verdict.claims);
    if (!person) return sendReply(request, response, problem("person-unknown"));
    Object.assign(response.locals, { authority, person, language: askedLanguage(request) ?? person.language });
    next();
  };

/** The tab asks in the language that Teams shows; a caller that names none is answered in their own. */
const askedLanguage = (request: ApiRequest): Language | null => LANGUAGES.find((language) => request.headers["accept-language"]?.toLowerCase().startsWith(language)) ?? null;
