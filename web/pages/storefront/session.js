// Who is signed in: the tokens, kept for this tab, renewed before they end.
import { signal } from "./vendor/preact.js";
import { send } from "./transport.js";
import { tab } from "./storage.js";

const EARLY_MS = 20_000;
const LEAVE_MS = 3_000;

/**
 * Null for a guest.
 * @type {import("./vendor/preact.js").Signal<{accessToken: string, refreshToken: string, expiresAt: string,
 *   member: {id: string, nickname: string}} | null>}
 */
export const session = signal(tab.get("session"));

/** @type {Promise<void> | null} */
let renewal = null;

/** Takes over what signing in, registering or refreshing answered. */
export function keepSession(tokens, member) {
  session.value = tokens && { ...tokens, member };
  tab.set("session", session.value);
}

/** Ends the session, at the shop too where it can be reached: who is not online is signed out here all the same. */
export async function signOut() {
  await Promise.race([ask("SignOut").catch(() => {}), new Promise((done) => setTimeout(done, LEAVE_MS))]);
  keepSession(null, null);
}

/** A query or mutation of the clients' documents, as the shopper who is signed in; renewed once where it must be. */
export async function ask(name, variables = {}, options = {}) {
  if (session.value && Date.parse(session.value.expiresAt) - Date.now() < EARLY_MS) await renew();
  const used = session.value?.accessToken ?? null;
  try {
    return await send(name, variables, { ...options, accessToken: used });
  } catch (error) {
    if (error.kind !== "SIGNED_OUT" || !session.value) throw error;
    if (session.value.accessToken === used) await renew();
    return send(name, variables, { ...options, accessToken: session.value?.accessToken });
  }
}

/** One renewal at a time: a refresh token works once. Where it is refused, the shopper goes on as a guest. */
function renew() {
  renewal ??= refresh().finally(() => {
    renewal = null;
  });
  return renewal;
}

async function refresh() {
  const { refreshToken, member } = session.value;
  const answer = await send("Refresh", { token: refreshToken });
  // Whoever has signed out meanwhile stays so.
  if (session.value?.refreshToken === refreshToken) keepSession(answer.sessionRefresh.session, member);
}
