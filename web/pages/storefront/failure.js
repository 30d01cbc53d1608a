// What to say about a failure that is nobody's input.
import { t } from "./language.js";

const TEXTS = { NETWORK: "failed.network", SIGNED_OUT: "failed.signedOut" };

/** Plain words; what went wrong inside the server is its log's business. */
export function failureText(error) {
  return t(TEXTS[error.kind] ?? "failed.server");
}
