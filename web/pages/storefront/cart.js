// The shopper's cart as the server last priced it, and everything that changes it, one change after the other.
import { effect, signal } from "./vendor/preact.js";
import { announce } from "./announce.js";
import { failureText } from "./failure.js";
import { language } from "./language.js";
import { ask, session } from "./session.js";
import { kept } from "./storage.js";

/** Null where there is none yet. */
export const cart = signal(null);
/** "loading", "ready" or "failed". */
export const cartStatus = signal("loading");
/** How many changes are under way. */
export const changing = signal(0);
/** What was refused, by the id of its line; "" for what belongs to no line. */
export const lineProblems = signal({});

let queue = Promise.resolve();
let reader = 0;

/** A guest's cart is found by its token, a member's by the member. */
export function cartToken() {
  return session.value ? null : kept.get("cart");
}

/** Forgets the guest's cart: a member has it now. */
export function dropCartToken() {
  kept.set("cart", null);
}

/** Reads the cart again; of several readings only the last counts. */
export async function loadCart() {
  const mine = (reader += 1);
  const token = cartToken();
  if (!token && !session.value) return show(null);
  try {
    const answer = await ask("CartShow", { token });
    if (mine === reader) show(answer.cart);
  } catch {
    if (mine === reader) cartStatus.value = "failed";
  }
}

/** Reads the cart at once, and again whenever another person or another language reads. Called once. */
export function followCart() {
  effect(() => {
    void [session.value?.member.id, language.value];
    loadCart();
  });
}

/**
 * Puts goods in.
 * @param {Array<{skuId: string, quantity: number}>} lines
 * @returns {Promise<Array<{code: string, message: string}>>} what went wrong; empty where all went in
 */
export function addLines(lines) {
  return change("", async () => {
    const first = (await ask("CartAdd", { token: cartToken(), lines })).cartLinesAdd;
    if (!cartToken() || !lostToken(first)) return first;
    dropCartToken();
    return (await ask("CartAdd", { token: null, lines })).cartLinesAdd;
  });
}

/** Sets quantities and ticks: `[{lineId, quantity?, selected?}]`. Problems are shown beside the line named. */
export function updateLines(lines) {
  const shownAt = lines.length === 1 ? lines[0].lineId : "";
  return change(shownAt, async () => (await ask("CartUpdate", { token: cartToken(), lines })).cartLinesUpdate);
}

export function removeLines(lineIds) {
  return change("", async () => (await ask("CartRemove", { token: cartToken(), lineIds })).cartLinesRemove);
}

/** Runs a change when those before it are done, so that answers come in the order of the clicks. */
function change(lineId, work) {
  changing.value += 1;
  queue = queue
    .then(work)
    .then((answer) => take(lineId, answer))
    .catch(failed)
    .finally(() => {
      changing.value -= 1;
    });
  return queue;
}

/** Whether the change was made is not known: the cart is read again. */
function failed(error) {
  const message = failureText(error);
  announce(message, { kind: "failed" });
  loadCart();
  return [{ code: "FAILED", message, field: null }];
}

function take(lineId, { cart: changed, userErrors }) {
  reader += 1;
  if (changed) show(changed);
  lineProblems.value = userErrors.length ? { [lineId]: userErrors } : {};
  if (userErrors.length) loadCart();
  return userErrors;
}

function show(found) {
  if (found?.token) kept.set("cart", found.token);
  cart.value = found;
  cartStatus.value = "ready";
}

/** The cart behind the token has expired or was taken over. */
function lostToken({ cart: changed, userErrors }) {
  return !changed && userErrors.some((each) => each.code === "NOT_FOUND" && each.field?.at(-1) === "token");
}
